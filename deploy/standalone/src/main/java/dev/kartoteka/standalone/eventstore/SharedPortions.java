package dev.kartoteka.standalone.eventstore;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * Stretches of the history that many read at about the same time, as all projections do after a start or while they are built
 * anew: read once for all of them, and opened by the first that looks into an event. Small, and kept for moments only.
 */
final class SharedPortions {

    /** Of events in a portion; they begin at multiples of it. */
    static final int SIZE = 500;

    private static final int KEPT = 20;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final LongFunction<List<TrackedEventMessage<?>>> reader;
    private final Cache<Long, List<TrackedEventMessage<?>>> portions =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(LONGEST).build();

    /** @param reader of the {@link #SIZE} events after a position, or fewer, if there are not so many */
    SharedPortions(LongFunction<List<TrackedEventMessage<?>>> reader) {
        this.reader = reader;
    }

    /** What comes after the position, up to the end of its portion; empty when that portion is not full yet. */
    Optional<List<TrackedEventMessage<?>>> after(long position) {
        long portion = position / SIZE;
        List<TrackedEventMessage<?>> events = portions.get(portion, this::read);
        return Optional.ofNullable(events).map(all -> all.subList((int) (position - portion * SIZE), all.size()));
    }

    /** Lets go of what was opened. */
    void forget() {
        portions.invalidateAll();
    }

    private @Nullable List<TrackedEventMessage<?>> read(long portion) {
        List<TrackedEventMessage<?>> events = reader.apply(portion * SIZE);
        return events.size() == SIZE ? events : null; // more will come: not to be remembered
    }
}
