package dev.kartoteka.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.fold.Fold;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A fold refuses an event that it does not know, and what follows the events by it then stands still. So each fold of this side
 * knows all events of the kinds of record that it reads.
 */
class EveryFoldTest {

    @Test
    void knowsAllEventsOfTheRecordsItReads() throws ReflectiveOperationException {
        Set<String> unknown = new TreeSet<>();
        int folds = 0;
        for (JavaField field : folds()) {
            folds++;
            Fold<?> fold = fold(field);
            for (Class<?> known : fold.eventTypes()) {
                for (Class<?> kind : known.getInterfaces()) {
                    if (kind.isSealed() && DomainEvent.class.isAssignableFrom(kind)) {
                        Arrays.stream(kind.getPermittedSubclasses())
                                .filter(event -> !fold.eventTypes().contains(event))
                                .forEach(event ->
                                        unknown.add(field.getFullName() + " knows no " + event.getSimpleName()));
                    }
                }
            }
        }

        assertThat(unknown).isEmpty();
        assertThat(folds).isPositive();
    }

    private static Set<JavaField> folds() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.kartoteka.command").stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(Fold.class))
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .collect(Collectors.toSet());
    }

    private static Fold<?> fold(JavaField field) throws ReflectiveOperationException {
        Field reflected = field.reflect();
        reflected.setAccessible(true);
        return (Fold<?>) reflected.get(null);
    }
}
