package dev.kartoteka.standalone.sample;

import dev.kartoteka.standalone.cli.Access;
import dev.kartoteka.standalone.cli.ImportClient;
import dev.kartoteka.standalone.cli.ImportDisplay;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes the sample and imports it into a running system. */
public final class SampleLoader {

    private SampleLoader() {}

    /**
     * Loads the sample; a second time changes nothing.
     *
     * @param access of one who may import
     * @param baseUrl such as {@code http://localhost:8080}
     * @throws dev.kartoteka.standalone.cli.ImportFailed if it cannot be loaded
     */
    public static void load(URI baseUrl, Access access, PrintWriter out, boolean terminal) {
        try {
            Path file = Files.createTempFile("kartoteka-sample", ".ndjson");
            try {
                Files.write(file, Sample.lines(), StandardCharsets.UTF_8);
                new ImportClient(baseUrl, access).run(List.of(file), "commands", new ImportDisplay(out, terminal));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
