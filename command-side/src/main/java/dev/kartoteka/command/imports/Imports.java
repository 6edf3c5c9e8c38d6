package dev.kartoteka.command.imports;

import dev.kartoteka.command.imports.ImportStatus.State;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * All imports there are, run one after the other; those that a dead process left are taken up again at the start. They are known
 * before that: the web server starts first, and whoever asked for one then, as clients do through a restart, would be told that
 * there is none, and an upload of that moment would be taken for one that a dead process left unfinished.
 */
@Component
class Imports implements SmartLifecycle {

    private static final Logger logger = LoggerFactory.getLogger(Imports.class);

    /** After the web server has started, and stopped before anything that commands need. */
    private static final int PHASE = Integer.MAX_VALUE - 512;

    private static final int SECONDS_TO_STOP = 15;

    private final ImportSettings settings;
    private final ImportJob job;
    private final ImportMeters meters;
    private final Map<String, ImportStatus> statuses = new ConcurrentHashMap<>();
    private volatile ExecutorService queue = Executors.newSingleThreadExecutor(Imports::thread);
    private volatile boolean stopping;
    private volatile boolean running;
    private List<ImportStatus> unfinished;

    Imports(ImportSettings settings, ImportJob job, MeterRegistry registry) {
        this.meters = new ImportMeters(registry);
        this.settings = settings;
        this.job = job;
        this.unfinished = load();
    }

    /** Runs a stored import when those before it are over. */
    void enqueue(ImportStatus stored) {
        statuses.put(stored.id(), stored);
        meters.enqueued();
        queue.execute(() -> run(stored));
    }

    Optional<ImportStatus> find(String id) {
        return Optional.ofNullable(statuses.get(id));
    }

    ImportDirectory directory(String id) {
        return new ImportDirectory(settings.directory().resolve(id));
    }

    /** The newest first. */
    List<ImportStatus> all() {
        return statuses.values().stream()
                .sorted(Comparator.comparing(ImportStatus::createdAt)
                        .thenComparing(ImportStatus::id)
                        .reversed())
                .toList();
    }

    private void run(ImportStatus stored) {
        try {
            if (!stopping) {
                job.run(stored, directory(stored.id()), this::told, () -> stopping);
            }
        } finally {
            meters.ended();
        }
    }

    private void told(ImportStatus status) {
        statuses.put(status.id(), status);
        meters.told(status);
    }

    @Override
    public void start() {
        stopping = false;
        if (queue.isShutdown()) {
            queue = Executors.newSingleThreadExecutor(Imports::thread);
        }
        unfinished.forEach(status -> {
            if (status.state() != State.QUEUED) {
                logger.info("Taking up {} again", status.id());
            }
            enqueue(status.state() == State.QUEUED ? status : status.in(State.INTERRUPTED));
        });
        unfinished = List.of();
        running = true;
    }

    /** @return those to take up again */
    private List<ImportStatus> load() {
        if (!Files.isDirectory(settings.directory())) {
            return List.of();
        }
        try (DirectoryStream<Path> directories = Files.newDirectoryStream(settings.directory(), "import-*")) {
            for (Path path : directories) {
                ImportDirectory directory = new ImportDirectory(path);
                directory.read().ifPresentOrElse(status -> statuses.put(status.id(), status), directory::deleteAll);
            }
            return notOver();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ImportStatus> notOver() {
        return statuses.values().stream()
                .filter(status -> !status.state().over())
                .sorted(Comparator.comparing(ImportStatus::createdAt))
                .toList();
    }

    @Override
    public void stop() {
        stopping = true;
        queue.shutdown();
        try {
            if (!queue.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                logger.warn("An import does not stop; it will be taken up again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        unfinished = notOver();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "imports");
        thread.setDaemon(true);
        return thread;
    }
}
