package dev.kartoteka.platform.openapi;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Schemas of the records that cross the API, from the records themselves; one use describes one document. */
public final class JsonSchemas {

    private static final Map<Type, Plain> PLAIN = Map.ofEntries(
            Map.entry(String.class, new Plain("string", null)),
            Map.entry(Instant.class, new Plain("string", "date-time")),
            Map.entry(LocalDate.class, new Plain("string", "date")),
            Map.entry(boolean.class, new Plain("boolean", null)),
            Map.entry(Boolean.class, new Plain("boolean", null)),
            Map.entry(int.class, new Plain("integer", "int32")),
            Map.entry(Integer.class, new Plain("integer", "int32")),
            Map.entry(long.class, new Plain("integer", "int64")),
            Map.entry(Long.class, new Plain("integer", "int64")),
            Map.entry(double.class, new Plain("number", null)),
            Map.entry(Double.class, new Plain("number", null)),
            Map.entry(BigDecimal.class, new Plain("number", null)));

    private final Components components;
    private final Map<Class<?>, String> names = new HashMap<>();

    JsonSchemas(Components components) {
        this.components = components;
    }

    public static Schema<?> ofType(String type) {
        return new JsonSchema().typesItem(type);
    }

    /** A reference to a schema of this name, which the caller defines. */
    public Schema<?> define(String name, Schema<?> schema) {
        if (components.getSchemas() != null && components.getSchemas().containsKey(name)) {
            throw new IllegalStateException("Two schemas are called " + name);
        }
        components.addSchemas(name, schema);
        return reference(name);
    }

    /** Another schema for a type that a reference was given of. */
    public Schema<?> redefine(Class<?> type, Schema<?> schema) {
        String name = nameOf(type, true);
        components.addSchemas(name, schema);
        return reference(name);
    }

    /** The schema of a type as answers have it; of a record, a reference. */
    public Schema<?> of(Type type) {
        return of(type, true);
    }

    /** The schema of a type as requests have it, where what may be null may also be absent. */
    public Schema<?> ofRequest(Type type) {
        return of(type, false);
    }

    private Schema<?> of(Type type, boolean answered) {
        Plain plain = PLAIN.get(type);
        if (plain != null) {
            return ofType(plain.type()).format(plain.format());
        }
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic, answered);
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0], answered);
        }
        if (!(type instanceof Class<?> simple)) {
            return new JsonSchema();
        }
        if (simple.isEnum()) {
            Schema<Object> schema = new JsonSchema();
            schema.addType("string");
            for (Object constant : simple.getEnumConstants()) {
                schema.addEnumItemObject(((Enum<?>) constant).name());
            }
            return schema;
        }
        if (!simple.isRecord()) {
            return new JsonSchema();
        }
        Type value = valueType(simple);
        return value == null ? reference(nameOf(simple, answered)) : ValueFormats.apply(simple, of(value, answered));
    }

    /** The same, but it may also be null. */
    public Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() != null) {
            return new JsonSchema().anyOf(List.of(schema, ofType("null")));
        }
        if (schema.getTypes() != null) {
            schema.addType("null");
        }
        if (schema.getEnum() != null) {
            // null must be among the values as well as among the types
            @SuppressWarnings("unchecked") // a schema of an enum was made by this class
            Schema<Object> choice = (Schema<Object>) schema;
            choice.addEnumItemObject(null);
        }
        return schema;
    }

    /** An object with the components of a record as properties; what is not nullable is required. */
    public Schema<?> objectOf(Class<?> type, boolean answered) {
        Schema<?> object = ofType("object");
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
                continue;
            }
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                Schema<?> inner = objectOf(component.getType(), answered);
                inner.getProperties().forEach(object::addProperty);
                inner.getRequired().forEach(object::addRequiredItem);
            } else {
                addProperty(object, type, component, answered);
            }
        }
        return object;
    }

    public static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private void addProperty(Schema<?> object, Class<?> owner, RecordComponent component, boolean answered) {
        boolean raw = component.getAccessor().isAnnotationPresent(JsonRawValue.class);
        Schema<?> schema = raw ? new JsonSchema() : of(jsonType(owner, component), answered);
        boolean nullable = isNullable(component);
        object.addProperty(component.getName(), nullable ? orNull(schema) : schema);
        // an answer tells null, unless it says otherwise; a request may leave it out
        boolean leftOut = component.getAccessor().isAnnotationPresent(JsonInclude.class);
        if (answered ? !leftOut : !nullable) {
            object.addRequiredItem(component.getName());
        }
    }

    private Schema<?> ofGeneric(ParameterizedType generic, boolean answered) {
        Class<?> raw = (Class<?>) generic.getRawType();
        Type[] arguments = generic.getActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw)) {
            Schema<?> array = ofType("array");
            array.setItems(of(arguments[0], answered));
            return array;
        }
        if (Map.class.isAssignableFrom(raw)) {
            Schema<?> map = ofType("object");
            map.setAdditionalProperties(of(arguments[1], answered));
            return map;
        }
        return arguments.length == 1 ? orNull(of(arguments[0], answered)) : new JsonSchema();
    }

    private String nameOf(Class<?> type, boolean answered) {
        String known = names.get(type);
        if (known != null) {
            return known;
        }
        String name = answered ? simpleName(type) : requestName(type);
        if (names.containsValue(name)
                || (components.getSchemas() != null && components.getSchemas().containsKey(name))) {
            name = capitalized(lastOf(type.getPackageName())) + name;
        }
        names.put(type, name);
        // the place is taken first, for types that contain themselves
        components.addSchemas(name, new JsonSchema());
        components.addSchemas(name, objectOf(type, answered));
        return name;
    }

    private static String simpleName(Class<?> type) {
        Class<?> enclosing = type.getEnclosingClass();
        // what is nested in a controller is a form of its answers, not a part of it
        return enclosing == null || enclosing.getSimpleName().endsWith("Controller")
                ? type.getSimpleName()
                : enclosing.getSimpleName() + type.getSimpleName();
    }

    /** Apart from what is answered under the same name. */
    private static String requestName(Class<?> type) {
        return type.getPackageName().startsWith("dev.kartoteka.shared") ? simpleName(type) : "New" + simpleName(type);
    }

    private static @Nullable Type valueType(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.isAnnotationPresent(JsonValue.class)) {
                return method.getGenericReturnType();
            }
        }
        return null;
    }

    /** Jackson takes an accessor under another name before the component's own. */
    private static Type jsonType(Class<?> owner, RecordComponent component) {
        return Arrays.stream(owner.getDeclaredMethods())
                .filter(method -> names(method, component.getName()))
                .findFirst()
                .map(Method::getGenericReturnType)
                .orElse(component.getGenericType());
    }

    private static boolean names(AnnotatedElement element, String name) {
        JsonProperty property = element.getAnnotation(JsonProperty.class);
        return property != null && property.value().equals(name);
    }

    private static Schema<?> reference(String name) {
        return new JsonSchema().$ref("#/components/schemas/" + name);
    }

    private static String lastOf(String packageName) {
        return packageName.substring(packageName.lastIndexOf('.') + 1);
    }

    private static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private record Plain(String type, @Nullable String format) {}
}
