package dev.kartoteka.query.timeline;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts of sentences. */
final class Phrases {

    private Phrases() {}

    static final String ERASED = "(erased)";

    static String quoted(@Nullable String text) {
        return text == null ? ERASED : "“" + text + "”";
    }

    /** With a space in front where there is anything to say. */
    static String optional(String before, @Nullable Object value) {
        return value == null ? "" : before + value;
    }

    static String money(BigDecimal amount, @Nullable String currency) {
        return amount.toPlainString() + optional(" ", currency);
    }

    static String owner(@Nullable String ownerId) {
        return ownerId == null ? "the pool" : ownerId;
    }

    /** "a", "a and b", "a, b and c". */
    static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    static String quotedList(List<String> items) {
        return list(items.stream().map(Phrases::quoted).toList());
    }
}
