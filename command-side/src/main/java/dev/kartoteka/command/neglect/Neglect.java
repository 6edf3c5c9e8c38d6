package dev.kartoteka.command.neglect;

import dev.kartoteka.command.policy.DueSource;
import dev.kartoteka.command.pool.Holding;
import dev.kartoteka.command.pool.PoolLimits;
import dev.kartoteka.command.record.Records;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * Records that were claimed, looked at from the first day on, and each hour after that: how long they may lie is a setting,
 * and contacts are other records, so no time of the record's own says when it goes back. What is given to somebody stays with
 * them; only what they took themselves goes back.
 */
abstract class Neglect implements DueSource<Holding> {

    private static final Duration SHORTEST = Duration.ofDays(1);

    private final Records records;
    private final PoolLimits limits;

    Neglect(Records records, PoolLimits limits) {
        this.records = records;
        this.limits = limits;
    }

    /** Null when there was none. */
    abstract @Nullable Instant lastContact(String recordId, Holding holding);

    abstract Object giveBack(String recordId, String ownerId);

    @Override
    public @Nullable Instant dueAt(Holding holding) {
        return holding.live() && holding.claimedAt() != null
                ? holding.claimedAt().plus(SHORTEST)
                : null;
    }

    @Override
    public @Nullable Object command(String recordId, Instant dueAt) {
        Holding holding = records.current(recordId, fold());
        if (holding == null || dueAt(holding) == null || holding.ownerId() == null) {
            return null;
        }
        Integer days = limits.daysWithoutContact(holding.ownerId());
        return days == null
                        || since(recordId, holding).plus(Duration.ofDays(days)).isAfter(now())
                ? null
                : giveBack(recordId, holding.ownerId());
    }

    @Override
    public Duration lookAgain() {
        return Duration.ofHours(1);
    }

    private Instant since(String recordId, Holding holding) {
        Instant claimed = java.util.Objects.requireNonNull(holding.claimedAt());
        Instant contact = lastContact(recordId, holding);
        return contact == null || contact.isBefore(claimed) ? claimed : contact;
    }

    private static Instant now() {
        return GenericEventMessage.clock.instant();
    }
}
