package dev.kartoteka.query.list;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param nextCursor of the next page; null on the last
 * @param total of all that meet the condition; null when not asked for
 */
public record Page<T>(
        List<T> data, @Nullable String nextCursor, @Nullable Long total) {

    public <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(data.stream().map(mapping).toList(), nextCursor, total);
    }
}
