package dev.kartoteka.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the build files must not say. */
class BuildFilesTest {

    /** The start script builds without tests; Maven would look for the jar of another module's tests and find none. */
    @Test
    void noModuleNeedsTheTestsOfAnother() throws IOException {
        List<Path> modules;
        try (Stream<Path> files = Files.walk(ExpectedFile.repository(), 3)) {
            modules = files.filter(file -> file.endsWith("pom.xml"))
                    .filter(file -> !file.resolveSibling("").equals(ExpectedFile.repository()))
                    .toList();
        }

        assertThat(modules).hasSizeGreaterThan(4);
        for (Path module : modules) {
            assertThat(Files.readString(module)).as(module.toString()).doesNotContain("<type>test-jar</type>");
        }
    }
}
