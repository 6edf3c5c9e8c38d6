package dev.kartoteka.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every key that the code or a configuration file reads is in docs/configuration.md, and no other. */
class ConfigurationKeysTest {

    private static final Pattern READ =
            Pattern.compile("\\$\\{(kartoteka\\.[a-z.-]+)|\"(kartoteka\\.[a-z]+-[a-z-]+)\"");
    private static final Pattern SETTINGS = Pattern.compile(
            "@ConfigurationProperties\\(\"(kartoteka[a-z.-]*)\"\\)\\s*public record \\w+\\((.*)\\) \\{",
            Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("^\\| `(kartoteka\\.[a-z.-]+)` \\|.*");

    @Test
    void everyKeyIsDocumented() throws IOException {
        Set<String> documented = new TreeSet<>();
        for (String line : Files.readAllLines(ExpectedFile.repository().resolve("docs/configuration.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                documented.add(row.group(1));
            }
        }

        assertThat(documented).isEqualTo(keysRead());
    }

    private static Set<String> keysRead() throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(ExpectedFile.repository())) {
            sources = files.filter(file -> file.toString().matches(".*[/\\\\]src[/\\\\]main[/\\\\].*\\.(java|yml)"))
                    .toList();
        }
        Set<String> keys = new TreeSet<>();
        for (Path source : sources) {
            Matcher read = READ.matcher(text(source));
            while (read.find()) {
                keys.add(read.group(1) == null ? read.group(2) : read.group(1));
            }
            keys.addAll(keysBound(text(source)));
        }
        return keys;
    }

    /** What a record of settings is bound from: its prefix, and its components in Spring's way of writing. */
    private static List<String> keysBound(String source) {
        Matcher settings = SETTINGS.matcher(source);
        if (!settings.find()) {
            return List.of();
        }
        String components = settings.group(2).replaceAll("<[^>]*>|\\([^)]*\\)", "");
        return Stream.of(components.split(",", -1))
                .map(component -> component.strip().replaceFirst(".*\\s", ""))
                .map(name -> settings.group(1) + "."
                        + name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
