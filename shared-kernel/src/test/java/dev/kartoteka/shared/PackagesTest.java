package dev.kartoteka.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of each package of all modules, whose sources are read: not every module depends on the others. */
class PackagesTest {

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TEST = Path.of("src", "test", "java");

    /** A package of a module: where its sources are, from the top of the repository. */
    static List<Path> packages() throws IOException {
        Path top = ExpectedFile.repository();
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> top.relativize(file.resolveSibling("")))
                    .filter(directory -> directory.toString().contains(MAIN.toString())
                            || directory.toString().contains(TEST.toString()))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /** In a module, tests share the description of the package that they test. */
    @ParameterizedTest
    @MethodSource("packages")
    void saysWhatItIsForAndIsNullMarked(Path directory) throws IOException {
        Path own = ExpectedFile.repository().resolve(directory).resolve("package-info.java");
        Path tested = Path.of(own.toString().replace(TEST.toString(), MAIN.toString()));
        assertThat(Files.readString(Files.exists(tested) ? tested : own))
                .startsWith("/**")
                .contains("@NullMarked");
    }

    @Test
    void areThoseOfAllModules() throws IOException {
        assertThat(packages().stream().map(Path::toString))
                .anyMatch(name -> name.startsWith("shared-kernel"))
                .anyMatch(name -> name.startsWith("platform"))
                .anyMatch(name -> name.startsWith("command-side"))
                .anyMatch(name -> name.startsWith("query-side"))
                .anyMatch(
                        name -> name.startsWith(Path.of("deploy", "standalone").toString()));
    }
}
