package dev.kartoteka.query.score;

import dev.kartoteka.query.deal.Deal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was known of a deal when it was opened, as categories. */
final class Features {

    static final String NONE = "-";

    private Features() {}

    /** @param opened the deal after its first event */
    static Map<String, String> of(Deal opened) {
        Map<String, String> features = new LinkedHashMap<>();
        features.put("source", orNone(opened.source()));
        features.put("owner", orNone(opened.ownerId()));
        features.put(
                "product",
                opened.productIds().isEmpty() ? NONE : opened.productIds().get(0));
        features.put("pipeline", opened.pipelineId());
        features.put("amount", band(opened));
        return Collections.unmodifiableMap(features);
    }

    /** By the number of digits before the point, with the currency: {@code EUR 4} is from 1,000 to 9,999. */
    private static String band(Deal deal) {
        return deal.amount() == null || deal.currency() == null
                ? NONE
                : deal.currency() + " "
                        + deal.amount().toBigInteger().toString().length();
    }

    private static String orNone(@Nullable String value) {
        return value == null ? NONE : value;
    }
}
