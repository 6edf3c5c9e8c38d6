package dev.kartoteka.standalone.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Attack 6, as far as it can be made without a broken disk: the disk is full in the middle of appends. Nothing is acknowledged
 * that is not there, nothing refused is there, and it goes on when there is room again. The disk is a small file system in
 * memory that only the programs under test see.
 */
class Attack6FullDiskIT {

    private static final String SMALL_DISK = "mount -t tmpfs -o size=130m none \"$1\"";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path disk;

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void nothingIsAcknowledgedThatIsNotThere() throws Exception {
        Assumptions.assumeTrue(
                ended(shell(SMALL_DISK)) == 0,
                "Skipped: needs a system that lets anybody mount a file system in a namespace of their own");
        Process programs = shell(SMALL_DISK + " && \"$2\" -cp \"$3\" \"$4\" \"$1\" && \"$2\" -cp \"$3\" \"$4\" \"$1\"");
        List<String> said = new String(programs.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        assertThat(ended(programs)).as("%s", said).isZero();

        List<String> stored = told(said, EndlessAppender.STORED);
        List<String> refused = told(said, FullDiskAppender.REFUSED);
        List<String> found = told(said, FullDiskAppender.FOUND);
        assertThat(refused).as("%s", said).hasSizeGreaterThan(100).noneMatch(id -> id.endsWith("perhaps"));
        assertThat(stored).hasSizeGreaterThan(300).endsWith("afterwards");
        assertThat(found).isEqualTo(stored.subList(0, stored.size() - 1));
    }

    private static List<String> told(List<String> said, String what) {
        return said.stream()
                .filter(line -> line.startsWith(what))
                .map(line -> line.substring(what.length()))
                .toList();
    }

    private Process shell(String script) throws IOException {
        return new ProcessBuilder(
                        "unshare",
                        "--user",
                        "--map-root-user",
                        "--mount",
                        "sh",
                        "-c",
                        script,
                        "sh",
                        disk.toString(),
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        FullDiskAppender.class.getName())
                .redirectErrorStream(true)
                .start();
    }

    private static int ended(Process process) throws InterruptedException {
        return process.waitFor();
    }
}
