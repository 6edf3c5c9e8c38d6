package dev.kartoteka.query.graphql;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes a field from the component of the same name of the record that is {@link Seen}; nothing else can be reached. */
final class SeenFields implements TrivialDataFetcher<Object> {

    static final SeenFields FETCHER = new SeenFields();
    private static final String VERSION = "version";
    private static final String ERASED = "erased";

    private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                accessors.put(component.getName(), component.getAccessor());
            }
            return accessors;
        }
    };

    private SeenFields() {}

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws IllegalAccessException {
        Object source = environment.getSource();
        String name = environment.getFieldDefinition().getName();
        if (source instanceof Seen<?> seen) {
            return switch (name) {
                case VERSION -> seen.version();
                case ERASED -> seen.erased();
                default -> component(seen.value(), name);
            };
        }
        return source == null ? null : component(source, name);
    }

    private static @Nullable Object component(Object owner, String name) throws IllegalAccessException {
        Method accessor = COMPONENTS.get(owner.getClass()).get(name);
        if (accessor == null) {
            throw new IllegalStateException("Nothing gives the field " + name + " of a "
                    + owner.getClass().getSimpleName());
        }
        try {
            return accessor.invoke(owner);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
