package dev.kartoteka.query.list;

import dev.kartoteka.platform.web.PageAnswer;
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

    /** As REST answers it. */
    public PageAnswer<T> answer() {
        return PageAnswer.of(data, nextCursor, total);
    }

    public <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(data.stream().map(mapping).toList(), nextCursor, total);
    }
}
