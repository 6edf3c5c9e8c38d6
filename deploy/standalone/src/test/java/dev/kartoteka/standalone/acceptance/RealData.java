package dev.kartoteka.standalone.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;

/** Real data sets, kept beside the repository where there are any; {@code -Dkartoteka.shared-data} tells another place. */
final class RealData {

    private RealData() {}

    /** A directory of data; the test is skipped, and says so, when it is not there. */
    static Path directory(String name) {
        String told = System.getProperty("kartoteka.shared-data", "");
        Path directory = told.isBlank() ? repository().resolveSibling("shared").resolve("data") : Path.of(told);
        Path data = directory.resolve(name);
        Assumptions.assumeTrue(Files.isDirectory(data), () -> "Skipped: there is no " + name + " in ../shared/data");
        return data;
    }

    private static Path repository() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(directory.resolve("LICENSE"))) {
            directory = Objects.requireNonNull(directory.getParent(), "There is no LICENSE above");
        }
        return directory;
    }
}
