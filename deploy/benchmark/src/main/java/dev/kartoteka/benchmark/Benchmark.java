package dev.kartoteka.benchmark;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the standalone system on this machine, prints one table and writes the same as JSON. */
@Command(name = "run.sh", mixinStandardHelpOptions = true, sortOptions = false)
final class Benchmark implements Callable<Integer> {

    private static final double MEGABYTE = 1e6;

    @Option(names = "--smoke", description = "Only see that it works; the figures say nothing.")
    private boolean smoke;

    @Option(names = "--long", description = "Histories as long as the aims speak of: more than half an hour.")
    private boolean long_;

    @Option(names = "--each-projection", description = "Rebuild each projection by itself, too: some minutes more.")
    private boolean eachProjection;

    @Option(names = "--json", description = "Where the figures are written: ${DEFAULT-VALUE}.")
    private Path json = Path.of("benchmark.json");

    @Option(
            names = "--loan-applications",
            description = "The folder of that data set, to import it instead of the sample.")
    private @Nullable Path loanApplications;

    @Option(
            names = "--only",
            split = ",",
            description = "Some chapters: commands, rebuild, import, reads, freshness, growth, encryption.")
    private List<String> only = List.of();

    public static void main(String[] arguments) {
        LoggingSystem.get(Benchmark.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        System.exit(new CommandLine(new Benchmark()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Effort effort = smoke ? Effort.SMOKE : long_ ? Effort.LONG : Effort.NORMAL;
        Path directory = Files.createTempDirectory("kartoteka-benchmark");
        Results results = new Results();
        long events;
        long begin = System.nanoTime();
        try {
            out.println("Starting the system on empty data ...");
            try (SystemUnderTest system = SystemUnderTest.start(directory)) {
                system.settle();
                results.add(Figure.cost(
                        "h. memory of all its processes, idle",
                        system.megabytes(),
                        "MB",
                        600.0,
                        "proportional set size"));
                measure(system, effort, results, out);
                events = footprint(system, results);
            }
            try (SystemUnderTest again = SystemUnderTest.start(directory)) {
                results.add(Figure.cost(
                        "h. start with all of that",
                        again.startSeconds(),
                        "s",
                        null,
                        String.format(
                                Locale.ROOT, "%,d events, without the class archive that start.sh makes", events)));
            }
        } catch (IllegalStateException | UncheckedIOException e) {
            results.print(out); // what was measured until then
            System.err.println(e.getMessage() + "\nWhat the system said is in " + directory.resolve("system.log"));
            return 1;
        }
        FileSystemUtils.deleteRecursively(directory);
        results.print(out);
        Files.writeString(json, results.json());
        out.printf("%nAll of it took %s; written to %s%n", took(begin), json.toAbsolutePath());
        return 0;
    }

    private void measure(SystemUnderTest system, Effort effort, Results results, PrintStream out) throws Exception {
        WriteChapter write = new WriteChapter();
        for (Chapter chapter : List.of(
                write,
                new FreshnessChapter(write),
                new RebuildChapter(eachProjection), // early, while there is not much to rebuild twenty times
                new ImportChapter(write, loanApplications),
                new ReadChapter(),
                new GrowthChapter(),
                new EncryptionChapter())) {
            boolean wanted =
                    only.isEmpty() ? !(smoke && chapter instanceof ImportChapter) : only.contains(chapter.title());
            if (wanted || chapter == write) {
                long begin = System.nanoTime();
                out.print("Measuring " + chapter.title() + " ... ");
                chapter.measure(system, effort, results);
                out.println(took(begin));
                Files.writeString(json, results.json()); // so that nothing is lost of a run that is ended early
            }
        }
    }

    /** Returns how many events there are. */
    private static long footprint(SystemUnderTest system, Results results) {
        JsonTotals totals = JsonTotals.of(system);
        results.add(Figure.cost(
                "h. memory of all its processes, full",
                system.megabytes(),
                "MB",
                1500.0,
                String.format(Locale.ROOT, "%,d events", totals.events())));
        results.add(Figure.cost(
                "h. bytes on disk / bytes of the events' JSON",
                (double) system.bytesOnDisk() / totals.bytes(),
                "",
                2.0,
                String.format(
                        Locale.ROOT, "%,.0f MB, read models and logs included", system.bytesOnDisk() / MEGABYTE)));
        return totals.events();
    }

    private static String took(long begin) {
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        return took.toMinutes() + " min " + took.toSecondsPart() + " s";
    }
}
