package dev.kartoteka.command.imports.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The mappings that come with the product, by name. */
public final class BuiltInMappings {

    public static final List<String> NAMES = List.of(
            "commands", "crm-sales-opportunities", "loan-applications", "cdnow", "online-retail", "transactions");

    private BuiltInMappings() {}

    /** The YAML of a mapping; empty if there is none of that name. */
    public static Optional<String> yaml(String name) {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        try (InputStream yaml = BuiltInMappings.class.getResourceAsStream("/mappings/" + name + ".yaml")) {
            if (yaml == null) {
                throw new IllegalStateException("The mapping " + name + " is not in the jar");
            }
            return Optional.of(new String(yaml.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
