package dev.kartoteka.query;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.event.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.axonframework.serialization.Revision;

/** Every event there is, and a sample of each, from the golden files beside the events. */
public final class GoldenEvents {

    private GoldenEvents() {}

    public static List<Class<? extends DomainEvent>> types() {
        return new ClassFileImporter()
                        // made-up events of the shared kernel's own tests are none
                        .withImportOption(
                                location -> !location.contains("-tests.jar") && !location.contains("/test-classes/"))
                        .importPackages("dev.kartoteka.shared")
                        .stream()
                        .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                        .<Class<? extends DomainEvent>>map(GoldenEvents::reflect)
                        .toList();
    }

    public static DomainEvent sample(Class<? extends DomainEvent> type) throws IOException {
        String revision = type.getAnnotation(Revision.class).value();
        Path file = folder().resolve(type.getSimpleName() + "-" + revision + ".json");
        return EventJson.mapper().readValue(Files.readAllBytes(file), type);
    }

    private static Class<? extends DomainEvent> reflect(JavaClass type) {
        return type.reflect().asSubclass(DomainEvent.class);
    }

    private static Path folder() {
        Path events = Path.of("shared-kernel/src/test/resources/events");
        Path beside = Path.of("..").resolve(events); // tests run in the folder of their module
        return Files.isDirectory(beside) ? beside : events;
    }
}
