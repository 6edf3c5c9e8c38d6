package dev.kartoteka.shared.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.shared.ExpectedFile;
import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalData;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Writes docs/event-catalogue.md from the records, their marks and their Javadoc. */
class EventCatalogueTest {

    private static final Pattern JAVADOC =
            Pattern.compile("/\\*\\*(.*?)\\*/\\s*(?:@Revision\\(\"\\w+\"\\)\\s*)?public", Pattern.DOTALL);

    @Test
    void saysWhatTheCodeSays() throws IOException {
        StringBuilder text = new StringBuilder("""
                # Event catalogue

                Every event that is stored, from the code by `EventCatalogueTest`; not to be edited by hand. The type in the
                store is the fully qualified class name. A type with `?` may be null. *Personal* components are those of the
                event's *subject*; where that is null, the event's own record stands in. How JSON is written is shown by one
                sample an event and revision in `shared-kernel/src/test/resources/events`.
                """);
        Set<Class<?>> within = new LinkedHashSet<>();
        for (Class<? extends DomainEvent> parent : Events.INTERFACES) {
            text.append("\n## ")
                    .append(Events.aggregateOf(parent))
                    .append("\n\nPackage `")
                    .append(parent.getPackageName())
                    .append("`.\n");
            for (Class<? extends DomainEvent> event : Events.typesOf(parent)) {
                text.append("\n### ").append(event.getSimpleName()).append(", revision ");
                text.append(Events.revisionOf(event))
                        .append("\n\n")
                        .append(meaning(event))
                        .append("\n\n");
                appendComponents(text, event);
                recordsWithin(event).forEach(within::add);
            }
        }
        text.append("\n## Records within events\n");
        for (Class<?> type : within.stream()
                .sorted(Comparator.comparing(Class::getSimpleName))
                .toList()) {
            text.append("\n### ")
                    .append(type.getSimpleName())
                    .append("\n\n")
                    .append(meaning(type))
                    .append("\n\n");
            appendComponents(text, type);
        }

        ExpectedFile.assertGenerated(ExpectedFile.repository().resolve("docs/event-catalogue.md"), text.toString());
    }

    @Test
    void everyEventSaysWhatItMeans() throws IOException {
        Set<String> meanings = new TreeSet<>();
        for (Class<?> event : Events.types()) {
            assertThat(meaning(event)).as(event.getSimpleName()).endsWith(".").doesNotContain("{@", "\n");
            meanings.add(meaning(event));
        }
        assertThat(meanings).hasSameSizeAs(Events.types());
    }

    private static void appendComponents(StringBuilder text, Class<?> type) {
        text.append("| component | type | personal |\n|---|---|---|\n");
        for (RecordComponent component : type.getRecordComponents()) {
            text.append("| `").append(component.getName()).append("` | `");
            text.append(typeName(component.getGenericType()));
            text.append(component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? "?` |" : "` |");
            text.append(component.isAnnotationPresent(PersonalData.class) ? " personal" : "");
            text.append(component.isAnnotationPresent(DataSubject.class) ? " subject" : "");
            text.append(" |\n");
        }
    }

    private static String meaning(Class<?> type) throws IOException {
        Path source = ExpectedFile.module()
                .resolve("src/main/java")
                .resolve(type.getName().replace('.', '/') + ".java");
        Matcher javadoc = JAVADOC.matcher(Files.readString(source));
        assertThat(javadoc.find()).as("Javadoc of " + type.getSimpleName()).isTrue();
        String description =
                javadoc.group(1).replaceAll("\\s*\\n\\s*\\* ?", "\n").strip();
        return description
                .replaceAll("(?s)\\n@param.*|\\n<p>.*", "")
                .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Stream<Class<?>> recordsWithin(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> classes(component.getGenericType()))
                .filter(Class::isRecord);
    }

    private static Stream<Class<?>> classes(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments()).flatMap(EventCatalogueTest::classes);
        }
        return Stream.of((Class<?>) type);
    }

    private static String typeName(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments())
                    .map(EventCatalogueTest::typeName)
                    .collect(Collectors.joining(", ", ((Class<?>) generic.getRawType()).getSimpleName() + "<", ">"));
        }
        return ((Class<?>) type).getSimpleName();
    }
}
