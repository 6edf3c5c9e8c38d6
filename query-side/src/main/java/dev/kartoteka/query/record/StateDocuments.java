package dev.kartoteka.query.record;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;

/**
 * States as documents and back. How, is found out once for each type, since every row that is read goes through here. Amounts
 * are exact and sort as numbers, days are text, so that no time zone can move them; what is null is left out, and {@code id} is
 * {@code _id}, as Spring Data, which did this before, has it.
 */
final class StateDocuments {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private static final Form AS_IT_IS = new Form(stored -> stored, value -> value);

    private static final Map<Class<?>, Form> FORMS = Map.of(
            String.class,
            new Form(String::valueOf, value -> value), // Spring Data took some identifiers for its own
            boolean.class,
            AS_IT_IS,
            int.class,
            new Form(stored -> ((Number) stored).intValue(), value -> value),
            Integer.class,
            new Form(stored -> ((Number) stored).intValue(), value -> value),
            long.class,
            new Form(stored -> ((Number) stored).longValue(), value -> value),
            Long.class,
            new Form(stored -> ((Number) stored).longValue(), value -> value),
            BigDecimal.class,
            new Form(stored -> ((Decimal128) stored).bigDecimalValue(), value -> new Decimal128((BigDecimal) value)),
            Instant.class,
            new Form(stored -> ((Date) stored).toInstant(), value -> Date.from((Instant) value)),
            LocalDate.class,
            new Form(stored -> LocalDate.parse((String) stored), Object::toString));

    private StateDocuments() {}

    static Document write(Object state) {
        return SHAPES.get(state.getClass()).write(state);
    }

    static <S> S read(Class<S> type, Document document) {
        return type.cast(SHAPES.get(type).read(document));
    }

    private static Form formOf(Type type) {
        if (type instanceof ParameterizedType several && several.getRawType() == List.class) {
            return formOf(several.getActualTypeArguments()[0]).ofEach();
        }
        Form form = type instanceof Class<?> plain ? FORMS.get(plain) : null;
        if (form != null) {
            return form;
        }
        if (type instanceof Class<?> nested && nested.isRecord()) {
            return new Form(stored -> SHAPES.get(nested).read((Document) stored), value -> SHAPES.get(nested)
                    .write(value));
        }
        throw new IllegalStateException("It is not decided how " + type + " is stored");
    }

    /** How values of a type are stored; never asked for null. */
    private record Form(Function<Object, Object> reading, Function<Object, Object> writing) {

        Form ofEach() {
            return new Form(stored -> each((List<?>) stored, reading), value -> each((List<?>) value, writing));
        }

        private static List<Object> each(List<?> list, Function<Object, Object> change) {
            List<Object> changed = new ArrayList<>(list.size());
            for (Object one : list) {
                changed.add(change.apply(one));
            }
            return changed;
        }
    }

    /** @param absent what a value is that older folds did not write */
    private record Component(
            String name,
            Method accessor,
            Form form,
            @Nullable Object absent) {

        static Component of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Component(
                    component.getName().equals("id") ? VersionDocuments.ID : component.getName(),
                    accessor,
                    formOf(component.getGenericType()),
                    absent(component.getType()));
        }

        private static @Nullable Object absent(Class<?> type) {
            return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
        }
    }

    private record Shape(List<Component> components, Constructor<?> constructor) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                return new Shape(Arrays.stream(components).map(Component::of).toList(), constructor);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + " is not a record", e);
            }
        }

        Document write(Object state) {
            Document document = new Document();
            for (Component component : components) {
                Object value = value(component, state);
                if (value != null) {
                    document.append(component.name(), component.form().writing().apply(value));
                }
            }
            return document;
        }

        Object read(Document document) {
            Object[] values = new Object[components.size()];
            for (int i = 0; i < values.length; i++) {
                Component component = components.get(i);
                Object stored = document.get(component.name());
                values[i] = stored == null
                        ? component.absent()
                        : component.form().reading().apply(stored);
            }
            try {
                return constructor.newInstance(values);
            } catch (InvocationTargetException e) {
                throw new IllegalStateException("A stored " + constructor.getName() + " is not valid", e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        private static @Nullable Object value(Component component, Object state) {
            try {
                return component.accessor().invoke(state);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
