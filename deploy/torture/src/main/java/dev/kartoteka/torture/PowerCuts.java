package dev.kartoteka.torture;

import dev.kartoteka.benchmark.SystemUnderTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/**
 * The files are copied while they are written, each at another moment, so that pages are torn and files do not fit together as
 * after a power cut. Only the order is kept that syncs keep: what is made from the events before the events, pages before the
 * log that mends them. A system that is started on the copy has every event that was acknowledged before the copy began.
 */
final class PowerCuts implements Fault {

    private static final int TIMES = 2;
    private static final int LEAST_LIFE_MILLIS = 3000;
    private static final int LONGEST_LIFE_MILLIS = 5000;

    private final Random random;

    PowerCuts(long seed) {
        this.random = new Random(seed);
    }

    @Override
    public void strike(Trial trial) throws Exception {
        for (int time = 1; time <= TIMES; time++) {
            SystemUnderTest system = trial.start(Trial.STARTS_FAST);
            TimeUnit.MILLISECONDS.sleep(LEAST_LIFE_MILLIS + random.nextInt(LONGEST_LIFE_MILLIS));
            trial.noteHead(system);
            List<JsonNode> heads = List.copyOf(trial.heads());
            Journal before = trial.journal().copy();
            Path copy = Files.createTempDirectory("kartoteka-power-cut");
            long files = copy(system.data(), copy.resolve("data"));
            Journal known = trial.journal().withAnswersOf(before);
            trial.isAway();
            system.close();
            long events = look(trial, copy, known, heads);
            trial.tell(
                    "Power cut %d of %d: %,d files copied, %,d commands acknowledged before; the copy has %,d events",
                    time, TIMES, files, before.acknowledged(), events);
        }
    }

    private static long look(Trial trial, Path copy, Journal known, List<JsonNode> heads) throws IOException {
        List<String> faults;
        long events;
        try (SystemUnderTest started = SystemUnderTest.start(copy, Trial.STARTS_FAST)) {
            started.settle();
            Verdict verdict = new Verdict(started, known);
            faults = verdict.faults(heads);
            events = verdict.events();
        }
        if (faults.isEmpty()) {
            FileSystemUtils.deleteRecursively(copy);
        }
        faults.forEach(fault -> trial.complain("After a power cut, in " + copy + ": " + fault));
        return events;
    }

    private static long copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.sorted(Comparator.comparing((Path file) -> when(from.relativize(file)))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
        files.forEach(file -> copyOne(file, to.resolve(from.relativize(file).toString())));
        Path log = from.resolve("postgres/pg_wal");
        try (Stream<Path> written = Files.list(log)) { // what was begun meanwhile
            written.filter(Files::isRegularFile)
                    .sorted()
                    .forEach(file ->
                            copyOne(file, to.resolve(from.relativize(file).toString())));
        }
        return files.size();
    }

    /** A checkpoint names the place in the log from which all pages are mended: so it is copied before the pages. */
    private static int when(Path file) {
        String name = file.toString();
        if (!name.startsWith("postgres/")) {
            return 0;
        }
        if (name.equals("postgres/global/pg_control")) {
            return 1;
        }
        return name.startsWith("postgres/pg_wal") ? 3 : 2;
    }

    private static void copyOne(Path file, Path to) {
        try {
            if (Files.isDirectory(file)) {
                Files.createDirectories(to);
                Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(file)); // PostgreSQL looks at them
            } else {
                Files.createDirectories(to.getParent());
                Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (NoSuchFileException e) {
            // it was removed since it was listed
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
