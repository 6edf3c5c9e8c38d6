package dev.kartoteka.benchmark;

import dev.kartoteka.standalone.cli.ImportClient;
import dev.kartoteka.standalone.cli.ImportDisplay;
import dev.kartoteka.standalone.sample.SampleLoader;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An import by the path that a user has, against bare appends. */
final class ImportChapter implements Chapter {

    private final WriteChapter write;
    private final @Nullable Path loanApplications;

    /** @param loanApplications where the files of that data set are; null for the sample */
    ImportChapter(WriteChapter write, @Nullable Path loanApplications) {
        this.write = write;
        this.loanApplications = loanApplications;
    }

    @Override
    public String title() {
        return "import";
    }

    @Override
    public void measure(SystemUnderTest system, Effort effort, Results results) throws Exception {
        system.settle();
        long before = JsonTotals.events(system);
        URI base = URI.create("http://localhost:" + system.port());
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Path files = loanApplications;
        long begin = System.nanoTime();
        if (files == null) {
            SampleLoader.load(base, system::token, nowhere, false);
        } else {
            try (Stream<Path> all = Files.list(files)) {
                new ImportClient(base, system::token)
                        .run(all.sorted().toList(), "loan-applications", new ImportDisplay(nowhere, false));
            }
        }
        double seconds = (System.nanoTime() - begin) / (double) TimeUnit.SECONDS.toNanos(1);
        system.settle();
        double perSecond = (JsonTotals.events(system) - before) / seconds;
        results.add(Figure.ratio(
                "d. import (" + (files == null ? "sample" : "loan-applications") + ") / bare appends",
                List.of(perSecond / write.appendsPerSecond()),
                0.7,
                "events: " + Figure.rate(perSecond) + " / " + Figure.rate(write.appendsPerSecond())));
    }
}
