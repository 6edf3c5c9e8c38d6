package dev.kartoteka.query.rebuild;

import dev.kartoteka.query.progress.ProjectionProgress;
import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.projection.ReadModelState;
import dev.kartoteka.query.projection.ReadModelState.Build;
import dev.kartoteka.query.projection.ReadModelState.Old;
import dev.kartoteka.query.projection.Rebuildable;
import dev.kartoteka.query.projection.Standstills;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Builds what is to be built, one read model after another, unless another process does; stops the projections here while theirs
 * is switched, wherever that happens; and drops what is old. What it knows is in the read store, so that any process can go on
 * with what another one began.
 */
@Component
class Rebuilds implements SmartLifecycle {

    /** Who asks for a rebuild because the fold is another one. */
    static final String SYSTEM = "system";

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);
    private static final int LONGEST_PAUSE_SECONDS = 60;

    private final Map<String, Rebuildable> readModels;
    private final Generations generations;
    private final Standstills standstills;
    private final ProjectionProgress progress;
    private final GenerationBuild.Tools tools;
    private final Duration oldKeptFor;
    private final Set<String> looked = ConcurrentHashMap.newKeySet();
    private final Map<String, Pause> pauses = new ConcurrentHashMap<>();
    private @Nullable ScheduledExecutorService threads;
    private volatile boolean ending;

    /**
     * @param rest after each batch; zero for as fast as can be
     * @param oldKeptFor how long a generation is kept after the switch, for those who still read a long answer
     */
    Rebuilds(
            List<Rebuildable> readModels,
            Generations generations,
            Standstills standstills,
            ProjectionProgress progress,
            EventStore events,
            TokenStore tokens,
            @Value("${kartoteka.projections.batch-size}") int batchSize,
            @Value("${kartoteka.projections.rebuild-rest}") Duration rest,
            @Value("${kartoteka.projections.old-kept-for}") Duration oldKeptFor) {
        this.readModels = readModels.stream().collect(Collectors.toMap(Rebuildable::projection, Function.identity()));
        this.generations = generations;
        this.standstills = standstills;
        this.progress = progress;
        this.tools = new GenerationBuild.Tools(
                generations, progress, events, tokens, batchSize, rest.toMillis(), new Object());
        this.oldKeptFor = oldKeptFor;
    }

    boolean canRebuild(String projection) {
        return readModels.containsKey(projection);
    }

    /** Asks for a rebuild; one that is under way, by the same fold, goes on. */
    ReadModelState want(String projection, String by) {
        int fold = Objects.requireNonNull(readModels.get(projection)).fold();
        return generations.change(projection, state -> {
            Build build = state.build();
            return build != null && build.fold() == fold ? state : state.wanted(fold, by, System.currentTimeMillis());
        });
    }

    @Override
    public synchronized void start() {
        if (threads != null) {
            return;
        }
        ending = false;
        ScheduledExecutorService started = Executors.newScheduledThreadPool(2, work -> {
            Thread thread = new Thread(work, "rebuild");
            thread.setDaemon(true);
            return thread;
        });
        long every = Generations.BELIEVED.toMillis();
        var watching = started.scheduleWithFixedDelay(() -> safely(this::watch), 0, every, TimeUnit.MILLISECONDS);
        var building = started.scheduleWithFixedDelay(() -> safely(this::build), 0, every, TimeUnit.MILLISECONDS);
        LOG.debug("Looking for rebuilds by {} and {}", watching, building);
        threads = started;
    }

    @Override
    public synchronized void stop() {
        ending = true;
        ScheduledExecutorService running = threads;
        threads = null;
        if (running != null) {
            running.shutdownNow(); // a build is taken up again from its token
            try {
                if (!running.awaitTermination(10, TimeUnit.SECONDS)) {
                    LOG.warn("A rebuild does not end");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return threads != null;
    }

    /** Begins after the projections and ends before them, but after the watchdog, which wakes what is not held. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 1;
    }

    private void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            // a timer drops a task that throws; the store may be away for a moment only
            if (!ending) {
                LOG.warn("Rebuilds cannot be looked at: {}", e.getClass().getSimpleName());
            }
        }
    }

    private void watch() {
        for (ReadModelState state : generations.all()) {
            Rebuildable readModel = readModels.get(state.projection());
            if (readModel != null) {
                if (mustHold(state, readModel) != progress.isHeld(state.projection())) {
                    holdOrLetGo(readModel);
                }
                state.old().forEach(old -> dropIfOld(readModel, state, old));
            }
        }
        Map<String, Long> positions = new HashMap<>();
        progress.all().forEach(one -> {
            Long position = one.position();
            if (position != null && one.error() == null) {
                positions.put(one.name(), position);
            }
        });
        standstills.passed(positions);
    }

    /** Stands still while it is switched, and for good where a later version of the fold made what is read. */
    private static boolean mustHold(ReadModelState state, Rebuildable readModel) {
        return state.isFrozen() || state.fold() > readModel.fold();
    }

    private void holdOrLetGo(Rebuildable readModel) {
        synchronized (tools.switching()) { // a build here may have gone on since
            generations.of(readModel.projection()).ifPresent(state -> {
                if (mustHold(state, readModel)) {
                    progress.hold(readModel.projection());
                } else {
                    progress.letGo(readModel.projection());
                }
            });
        }
    }

    private void dropIfOld(Rebuildable readModel, ReadModelState state, Old old) {
        if (System.currentTimeMillis() - old.since() < oldKeptFor.toMillis()) {
            return;
        }
        try {
            generations.drop(readModel, old.generation());
            // before it is forgotten what is old: erasures wait for every token
            forgetToken(state.projection(), old.generation());
            if (state.old().size() == 1) {
                forgetToken(state.projection(), state.live()); // what built it; its own projection's has another name
            }
            generations.change(state.projection(), one -> one.without(old.generation()));
            LOG.info("Generation {} of {} is dropped", old.generation(), state.projection());
        } catch (UnableToClaimTokenException e) {
            LOG.debug("Another process has the token of {} yet", state.projection());
        }
    }

    private void forgetToken(String projection, int generation) {
        String name = GenerationBuild.tokenName(projection, generation);
        for (int segment : tools.tokens().fetchSegments(name)) {
            tools.tokens().fetchToken(name, segment);
            tools.tokens().deleteToken(name, segment);
        }
    }

    private void build() {
        for (ReadModelState known : generations.all()) {
            Rebuildable readModel = readModels.get(known.projection());
            if (readModel == null || ending) {
                continue;
            }
            ReadModelState state = looked.add(known.projection()) ? wantIfOtherFold(readModel, known) : known;
            Build build = state.build();
            Pause pause = pauses.get(state.projection());
            if (build != null && build.fold() == readModel.fold() && (pause == null || pause.isOver())) {
                build(readModel, build);
            }
        }
    }

    private ReadModelState wantIfOtherFold(Rebuildable readModel, ReadModelState state) {
        Build build = state.build();
        if ((build == null ? state.fold() : build.fold()) == readModel.fold()) {
            return state;
        }
        LOG.info("The fold of {} is another one; its read model is built anew", state.projection());
        return want(state.projection(), SYSTEM);
    }

    private void build(Rebuildable readModel, Build build) {
        String name = readModel.projection();
        try {
            new GenerationBuild(readModel, build, tools).run();
            pauses.remove(name);
            LOG.info("Generation {} of {} is built and read", build.generation(), name);
        } catch (UnableToClaimTokenException e) {
            LOG.debug("Another process builds {}", name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            if (ending) {
                return; // taken up again from its token
            }
            String error = rootOf(e).getClass().getSimpleName();
            LOG.warn("The rebuild of {} fails ({}); trying again", name, error);
            pauses.merge(name, Pause.first(), (before, first) -> before.longer());
            generations.change(name, state -> {
                Build current = state.build();
                return current == null || current.generation() != build.generation()
                        ? state
                        : state.with(current.failed(error));
            });
        }
    }

    private static Throwable rootOf(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    /** Until a build that failed is tried again. */
    private record Pause(int seconds, long since) {

        static Pause first() {
            return new Pause(1, System.nanoTime());
        }

        Pause longer() {
            return new Pause(Math.min(LONGEST_PAUSE_SECONDS, seconds * 2), System.nanoTime());
        }

        boolean isOver() {
            return System.nanoTime() - since > TimeUnit.SECONDS.toNanos(seconds);
        }
    }
}
