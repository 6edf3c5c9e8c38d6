package dev.kartoteka.query.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;

/** What was computed of something that never changes, by question. */
final class Answers {

    /** Different questions, such as periods. */
    private static final int MOST_REMEMBERED = 64;

    private final Cache<Object, Object> computed =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    /**
     * What a calculation gives, or gave before. A calculation must not ask the same answers for another.
     *
     * @param question all that the answer depends on; with what is computed, so that no two calculations share one
     */
    @SuppressWarnings("unchecked") // each question has one kind of answer
    <T> T once(Object question, Supplier<T> calculation) {
        return (T) computed.get(question, asked -> calculation.get());
    }
}
