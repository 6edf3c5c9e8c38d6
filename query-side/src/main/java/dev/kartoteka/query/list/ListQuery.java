package dev.kartoteka.query.list;

import dev.kartoteka.query.asof.AsOf;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What a list is asked.
 *
 * @param orders the last is the identifier
 * @param limit 1 to 500
 * @param cursor of the page before; null for the first page
 * @param total whether to count all that meet the condition
 */
public record ListQuery(
        Bson condition,
        List<Order> orders,
        int limit,
        @Nullable String cursor,
        boolean total,
        @Nullable AsOf asOf) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAXIMUM_LIMIT = 500;
}
