package dev.kartoteka.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that begin with the same directory at the same moment go on with the same secret. */
class SecretFileTest {

    private static final int PROCESSES = 6;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path directory;

    /** The child: makes the file when its parent says so, and tells what it goes on with. */
    public static final class Beginner {

        private Beginner() {}

        public static void main(String[] arguments) throws IOException {
            Path file = Path.of(arguments[0]);
            System.out.write('.');
            System.out.flush();
            int started = System.in.read();
            SecretFile.makeOnce(file, () -> started + UUID.randomUUID().toString());
            System.out.print(Files.readString(file));
        }
    }

    @Test
    void oneOfThemMakesIt() throws Exception {
        Path file = directory.resolve("keys").resolve("secret");
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            processes.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            Beginner.class.getName(),
                            file.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        }
        for (Process process : processes) {
            assertThat(process.getInputStream().read()).isEqualTo('.');
        }
        for (Process process : processes) { // all are there: now they begin at once
            process.getOutputStream().write('!');
            process.getOutputStream().close();
        }

        for (Process process : processes) {
            assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(Files.readString(file));
            assertThat(process.waitFor()).isZero();
        }
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }
}
