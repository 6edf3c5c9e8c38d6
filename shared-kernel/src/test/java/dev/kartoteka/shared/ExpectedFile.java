package dev.kartoteka.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the repository that tests compare with what the code says. They change only when somebody asks for it. */
public final class ExpectedFile {

    private static final String WRITE = "golden.write";
    private static final String COMMAND = "mvn -pl shared-kernel test -D" + WRITE + "=true";

    private ExpectedFile() {}

    /** The directory of the module shared-kernel, from wherever the test was started. */
    public static Path module() {
        Path here = Path.of("").toAbsolutePath();
        return here.endsWith("shared-kernel") ? here : here.resolve("shared-kernel");
    }

    /** The top directory of the repository. */
    public static Path repository() {
        return module().resolveSibling("");
    }

    /** Fails when the file is missing or says something else; writes it anew when that was asked for. */
    public static void assertGenerated(Path file, String content) throws IOException {
        if (Boolean.getBoolean(WRITE)) {
            write(file, content);
        }
        assertThat(file).as("generated; write it with: " + COMMAND).exists();
        assertThat(Files.readString(file))
                .as("%s is out of date; write it anew with: %s", file.getFileName(), COMMAND)
                .isEqualTo(content);
    }

    /** Fails when the file is missing or says something else; only a missing one is written, and only when asked for. */
    public static void assertFrozen(Path file, String content) throws IOException {
        if (Boolean.getBoolean(WRITE) && !Files.exists(file)) {
            write(file, content);
        }
        assertThat(file).as("golden file; write it with: " + COMMAND).exists();
        assertThat(Files.readString(file))
                .as(
                        "%s is frozen, since events like it are stored: raise the revision, see docs/adr/0002"
                                + " (before the first release: delete the file and write it anew)",
                        file.getFileName())
                .isEqualTo(content);
    }

    private static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    }
}
