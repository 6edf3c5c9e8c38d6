package dev.kartoteka.query.access;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.util.ReflectionUtils;

/** Hides components of records: a text becomes a mark that there is one, everything else is left out. */
final class Masks {

    static final String MASK = "***";

    private final Map<Class<?>, Shape> shapes = new ConcurrentHashMap<>();

    @SuppressWarnings("unchecked") // of the same class by construction
    <S> S masked(S state, Set<String> hidden) {
        return (S) shapes.computeIfAbsent(state.getClass(), Shape::of).copy(state, hidden);
    }

    private record Shape(List<RecordComponent> components, Constructor<?> constructor) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                ReflectionUtils.makeAccessible(constructor);
                return new Shape(List.of(components), constructor);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + " is not a record", e);
            }
        }

        Object copy(Object state, Set<String> hidden) {
            return BeanUtils.instantiateClass(
                    constructor,
                    components.stream()
                            .map(component -> value(component, state, hidden))
                            .toArray());
        }

        private static @Nullable Object value(RecordComponent component, Object state, Set<String> hidden) {
            Object value = ReflectionUtils.invokeMethod(component.getAccessor(), state);
            if (value == null || !hidden.contains(component.getName())) {
                return value;
            }
            return value instanceof String ? MASK : value instanceof List ? List.of() : null;
        }
    }
}
