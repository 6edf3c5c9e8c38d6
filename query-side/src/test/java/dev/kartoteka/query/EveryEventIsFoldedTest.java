package dev.kartoteka.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.query.record.RecordModel;
import dev.kartoteka.shared.event.DomainEvent;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** In place of the exhaustive switch that Java 17 lacks: every event of a kind of record is known to the fold of its model. */
class EveryEventIsFoldedTest {

    @Test
    void everySealedInterfaceHasAModelThatKnowsAllItsEvents() throws ReflectiveOperationException {
        List<RecordModel<?>> models = models();

        for (Class<?> events : sealedInterfaces()) {
            Set<Class<?>> permitted =
                    Arrays.stream(events.getPermittedSubclasses()).collect(Collectors.toSet());
            assertThat(models)
                    .as("a model of %s", events.getSimpleName())
                    .anyMatch(model -> model.fold().eventTypes().equals(permitted));
        }
    }

    @Test
    void noEventIsLeftOver() throws ReflectiveOperationException {
        Set<Class<?>> folded = models().stream()
                .flatMap(model -> model.fold().eventTypes().stream())
                .collect(Collectors.toSet());
        Set<Class<?>> events = sealedInterfaces().stream()
                .flatMap(parent -> Arrays.stream(parent.getPermittedSubclasses()))
                .collect(Collectors.toSet());

        assertThat(folded).isEqualTo(events);
    }

    private static Set<Class<?>> sealedInterfaces() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(DomainEvent.class));
        Set<Class<?>> found = new HashSet<>();
        for (var event : scanner.findCandidateComponents("dev.kartoteka.shared")) {
            Arrays.stream(Class.forName(event.getBeanClassName()).getInterfaces())
                    .filter(Class::isSealed) // samples of the kernel's tests stand beside them
                    .forEach(found::add);
        }
        assertThat(found).isNotEmpty();
        return found;
    }

    /** Every model that a configuration of this module declares. */
    private static List<RecordModel<?>> models() throws ReflectiveOperationException {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Configuration.class));
        List<RecordModel<?>> models = new ArrayList<>();
        for (var found : scanner.findCandidateComponents("dev.kartoteka.query")) {
            for (Field field : Class.forName(found.getBeanClassName()).getDeclaredFields()) {
                if (field.getType() == RecordModel.class && Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    models.add((RecordModel<?>) field.get(null));
                }
            }
        }
        assertThat(models).hasSize(sealedInterfaces().size());
        return models;
    }
}
