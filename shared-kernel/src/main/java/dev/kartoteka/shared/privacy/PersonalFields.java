package dev.kartoteka.shared.privacy;

import dev.kartoteka.shared.event.DomainEvent;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a type of event says of personal data: which components hold them, and whom they are about. */
public final class PersonalFields {

    private static final ClassValue<PersonalFields> OF = new ClassValue<>() {
        @Override
        protected PersonalFields computeValue(Class<?> type) {
            return new PersonalFields(type);
        }
    };

    /** Java makes new ones whenever it is asked. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private final List<RecordComponent> personal;
    private final List<RecordComponent> subjects;

    private PersonalFields(Class<?> type) {
        this.personal = marked(type, PersonalData.class);
        this.subjects = marked(type, DataSubject.class);
    }

    public static PersonalFields of(Class<?> type) {
        return OF.get(type);
    }

    /** Whether events of this type are about persons, so that the reason in their metadata is personal too. */
    public boolean aboutPersons() {
        return !subjects.isEmpty();
    }

    public List<String> names() {
        return personal.stream().map(RecordComponent::getName).toList();
    }

    /** Whether the event says anything personal. */
    public boolean anyIn(DomainEvent event) {
        return personal.stream().anyMatch(component -> !isNothing(value(component, event)));
    }

    /** The event's record, and everybody whom the event says that it is about. */
    public Set<String> subjects(DomainEvent event) {
        Set<String> found = new LinkedHashSet<>();
        found.add(event.recordId());
        for (RecordComponent component : subjects) {
            Object value = value(component, event);
            if (value instanceof Collection<?> several) {
                several.forEach(one -> found.add((String) one));
            } else if (value != null) {
                found.add((String) value);
            }
        }
        return found;
    }

    /** Whether a value tells nothing: null, empty, or a record with nothing in it. */
    public static boolean isNothing(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.isEmpty();
        }
        if (value instanceof Record parts) {
            for (RecordComponent component : COMPONENTS.get(parts.getClass())) {
                if (!isNothing(value(component, parts))) {
                    return false;
                }
            }
            return true;
        }
        return value == null;
    }

    private static List<RecordComponent> marked(Class<?> type, Class<? extends java.lang.annotation.Annotation> mark) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .filter(component -> component.isAnnotationPresent(mark))
                        .toList()
                : List.of();
    }

    private static @Nullable Object value(RecordComponent component, Object event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component.getName(), e);
        }
    }
}
