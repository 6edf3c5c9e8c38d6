package dev.kartoteka.command.policy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.platform.axon.RecordedEvents;
import dev.kartoteka.shared.fold.Fold;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * What became of a record with an event, for one who follows the events: from the state before it where that is remembered,
 * else from the record's stream, which may be ahead of the event already.
 */
final class FoldedStreams<S> {

    private static final int REMEMBERED = 10_000;

    private final Records records;
    private final Fold<S> fold;
    private final Cache<String, Known<S>> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    FoldedStreams(Records records, Fold<S> fold) {
        this.records = records;
        this.fold = fold;
    }

    Step<S> take(DomainEventMessage<?> event) {
        String recordId = event.getAggregateIdentifier();
        long sequence = event.getSequenceNumber();
        Known<S> before = known.getIfPresent(recordId);
        if (before == null && sequence == 0) {
            before = new Known<>(null, -1);
        }
        if (before != null && before.sequence() >= sequence) {
            return new Step<>(null, before.state(), false);
        }
        if (before == null || before.sequence() != sequence - 1) {
            S after = records.current(recordId, fold);
            known.put(recordId, new Known<>(after, sequence));
            return new Step<>(null, after, false);
        }
        S after = fold.apply(before.state(), RecordedEvents.of(event));
        known.put(recordId, new Known<>(after, sequence));
        return new Step<>(before.state(), after, true);
    }

    /**
     * What became of a record.
     *
     * @param before the event; null where there was no record yet, or where it is not known
     * @param after the event, or some later one
     * @param compared whether the state before the event is known
     */
    record Step<S>(@Nullable S before, @Nullable S after, boolean compared) {}

    /** @param sequence of the last event that is surely in the state */
    private record Known<S>(@Nullable S state, long sequence) {}
}
