package dev.kartoteka.standalone.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.FileSystemResource;

class ConfigurationTableTest {

    private static final Path ROOT = Path.of("../..");
    private static final List<String> MODULES = List.of("platform", "command-side", "query-side", "deploy/standalone");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(kartoteka\\.[a-z.-]+)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(kartoteka\\.[a-z.-]+)` \\|");

    @Test
    void everyKeyIsInTheTableAndNoOther() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main"))) {
                files.filter(Files::isRegularFile).forEach(file -> keys.addAll(keysOf(file)));
            }
        }
        String table = Files.readString(ROOT.resolve("docs/configuration.md"));

        assertThat(matches(ROW, table)).isEqualTo(keys);
    }

    private static Set<String> keysOf(Path file) {
        String name = file.toString();
        if (name.endsWith(".yml") && file.getParent().endsWith("resources")) {
            YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
            yaml.setResources(new FileSystemResource(file));
            Properties properties = yaml.getObject();
            assertThat(properties).isNotNull();
            return properties.stringPropertyNames().stream()
                    .filter(key -> key.startsWith("kartoteka."))
                    .collect(Collectors.toSet());
        }
        return name.endsWith(".java") ? matches(PLACEHOLDER, read(file)) : Set.of();
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
