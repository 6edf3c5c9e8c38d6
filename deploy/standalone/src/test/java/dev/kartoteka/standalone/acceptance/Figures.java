package dev.kartoteka.standalone.acceptance;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Answers in one line, to compare with what was worked out by hand. */
final class Figures {

    private Figures() {}

    /** Some fields, in order; money as {@code 300.00 EUR}, of a list each. */
    static String of(JsonNode object, String... fields) {
        return Arrays.stream(fields).map(field -> text(object.get(field))).collect(Collectors.joining(" "));
    }

    /** The same for each element of a list. */
    static List<String> each(JsonNode object, String list, String... fields) {
        return object.get(list).valueStream().map(row -> of(row, fields)).toList();
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(Figures::text).collect(Collectors.joining(" "));
        }
        if (value.isObject()) {
            return value.get("amount").asString() + " " + value.get("currency").asString();
        }
        return value.isNull() ? "null" : value.asString();
    }
}
