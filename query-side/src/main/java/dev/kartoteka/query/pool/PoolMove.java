package dev.kartoteka.query.pool;

import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.metadata.ActorType;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A client or lead was taken from the pool, given to somebody from it, or came back.
 *
 * @param kind CLIENT or LEAD
 * @param how CLAIMED by the owner, ASSIGNED by somebody else, RETURNED by hand, or NEGLECTED
 * @param fromOwnerId null when it came from the pool
 * @param toOwnerId null when it went back
 * @param actorId who brought it about; {@code due-neglected-…} for the time that had come
 * @param version of the record, made by this
 */
public record PoolMove(
        String recordId,
        String kind,
        String how,
        @Nullable String fromOwnerId,
        @Nullable String toOwnerId,
        @Nullable String actorId,
        @Nullable String reason,
        Instant occurredAt,
        Instant recordedAt,
        long version) {

    static PoolMove of(
            RecordedEvent event, String kind, @Nullable String from, @Nullable String to, boolean withReason) {
        return new PoolMove(
                event.recordId(),
                kind,
                how(from, to, event.metadata()),
                from,
                to,
                event.metadata().get(MetadataKeys.ACTOR_ID),
                withReason ? event.metadata().get(MetadataKeys.REASON) : null,
                event.occurredAt(),
                event.recordedAt(),
                event.sequence());
    }

    /** By whose will an owner followed another. */
    static String how(@Nullable String from, @Nullable String to, Map<String, String> by) {
        if (to == null) {
            return ActorType.RULE.name().equals(by.get(MetadataKeys.ACTOR_TYPE)) ? "NEGLECTED" : "RETURNED";
        }
        return from == null && to.equals(by.get(MetadataKeys.ACTOR_ID)) ? "CLAIMED" : "ASSIGNED";
    }
}
