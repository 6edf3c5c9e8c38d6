package dev.kartoteka.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What deploy/check.sh finds in its neighbours with the tools that are here; it says itself which are not. */
class DeploymentFilesTest {

    private static final Path BASH = Path.of("/bin/bash");

    @Test
    void areRightAsFarAsCanBeToldHere() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(BASH), "there is no bash to run deploy/check.sh with");
        Path script = ExpectedFile.repository().resolve("deploy/check.sh");
        ProcessBuilder check = new ProcessBuilder(BASH.toString(), script.toString());

        Process process = check.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as("%s", said).isZero();
    }
}
