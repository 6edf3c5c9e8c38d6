package dev.kartoteka.query.list;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.failure.FailureCode;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a list can be filtered and sorted by; nothing else reaches a query. */
public final class Fields {

    private final Map<String, Field> fields;

    private Fields(Map<String, Field> fields) {
        this.fields = Collections.unmodifiableMap(fields);
    }

    /** Every list has {@code id}. */
    public static Builder builder() {
        return new Builder().put(new Field("id", "recordId", FieldType.TEXT));
    }

    public Collection<Field> all() {
        return fields.values();
    }

    public Field filterable(String name) {
        Field field = fields.get(name);
        if (field == null) {
            throw new Refusal(FailureCode.INVALID_FILTER, "No field " + shown(name) + "; there are " + fields.keySet());
        }
        return field;
    }

    public Field sortable(String name) {
        Field field = fields.get(name);
        if (field == null || field.type() == FieldType.TEXTS) {
            throw new Refusal(FailureCode.INVALID_SORT, "Cannot sort by " + shown(name));
        }
        return field;
    }

    /** Where the field stands in documents. */
    public String path(String name) {
        Field field = fields.get(name);
        if (field == null) {
            throw new IllegalArgumentException("No field " + name);
        }
        return field.path();
    }

    private static String shown(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9_.-]", "?");
        return plain.length() > 50 ? plain.substring(0, 50) : plain;
    }

    public static final class Builder {

        private final Map<String, Field> fields = new LinkedHashMap<>();

        private Builder() {}

        public Builder field(String name, FieldType type) {
            return field(name, name, type);
        }

        /** @param path within the state */
        public Builder field(String name, String path, FieldType type) {
            return put(new Field(name, "state." + path, type));
        }

        private Builder put(Field field) {
            fields.put(field.name(), field);
            return this;
        }

        public Fields build() {
            return new Fields(new LinkedHashMap<>(fields));
        }
    }
}
