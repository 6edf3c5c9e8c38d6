package dev.kartoteka.platform.openapi;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The parameters and headers that many operations share, by name, as the description's components. */
public final class ApiParameters {

    public static final List<String> AS_OF = List.of("asOf", "basis");
    public static final List<String> RECORD = List.of("asOf", "basis", "minVersion", "wait", "If-None-Match");
    public static final List<String> LIST = List.of("limit", "cursor", "total", "asOf", "basis");
    public static final List<String> COMMAND = List.of("Idempotency-Key");

    private static final String QUERY = "query";
    private static final String HEADER = "header";

    private ApiParameters() {}

    /** A reference to one of them. */
    public static Parameter reference(String name) {
        if (!all().containsKey(name)) {
            throw new IllegalArgumentException("No shared parameter " + name);
        }
        return new Parameter().$ref("#/components/parameters/" + name);
    }

    /** A parameter of one operation. */
    public static Parameter own(String name, String meaning) {
        return parameter(name, QUERY, meaning, text());
    }

    static Parameter path(String name) {
        return parameter(name, "path", "The identifier of the record", text()).required(true);
    }

    static Map<String, Parameter> all() {
        Map<String, Parameter> all = new TreeMap<>();
        put(all, QUERY, "asOf", "The answer as it was at this moment, RFC 3339; absent for now", time());
        put(
                all,
                QUERY,
                "basis",
                "By which clock asOf is meant: when things happened, or when the system learnt of them",
                choice("occurred", "recorded"));
        put(
                all,
                QUERY,
                "minVersion",
                "Answer only when the read model has this version of the record",
                integer(0, null));
        put(all, QUERY, "wait", "How many milliseconds to wait for minVersion", integer(0, 5000));
        put(all, QUERY, "limit", "How many at most; 50 when absent", integer(1, 500));
        put(all, QUERY, "cursor", "nextCursor of the page before; bound to filter, sort and asOf", text());
        put(all, QUERY, "total", "Whether to count all that meet the filter", choice("true", "false"));
        put(all, QUERY, "from", "From this moment on, RFC 3339", time());
        put(all, QUERY, "to", "Before this moment, RFC 3339", time());
        put(all, QUERY, "ownerId", "Deals of this owner alone", text());
        put(all, QUERY, "teamId", "Deals of the members of this team alone", text());
        put(all, QUERY, "source", "Deals from this source alone", text());
        put(all, QUERY, "productId", "Deals with this product alone", text());
        put(
                all,
                HEADER,
                "If-Match",
                "The version that the change is meant for, in quotes; 412 when it is another",
                text());
        put(all, HEADER, "If-None-Match", "An ETag of this record; 304 when it is still that", text());
        put(
                all,
                HEADER,
                "Idempotency-Key",
                "The same key with the same body is carried out once and answered alike, for a day at least",
                text());
        return all;
    }

    private static void put(Map<String, Parameter> all, String in, String name, String meaning, Schema<?> schema) {
        all.put(name, parameter(name, in, meaning, schema));
    }

    private static Parameter parameter(String name, String in, String meaning, Schema<?> schema) {
        return new Parameter().name(name).in(in).description(meaning).schema(schema);
    }

    private static Schema<?> text() {
        return new JsonSchema().typesItem("string");
    }

    private static Schema<?> time() {
        return text().format("date-time");
    }

    private static Schema<?> integer(long minimum, @org.jspecify.annotations.Nullable Integer maximum) {
        Schema<?> schema = new JsonSchema().typesItem("integer").minimum(BigDecimal.valueOf(minimum));
        return maximum == null ? schema : schema.maximum(BigDecimal.valueOf(maximum));
    }

    private static Schema<?> choice(String... values) {
        Schema<Object> schema = new JsonSchema();
        schema.addType("string");
        schema.setEnum(List.of((Object[]) values));
        return schema;
    }
}
