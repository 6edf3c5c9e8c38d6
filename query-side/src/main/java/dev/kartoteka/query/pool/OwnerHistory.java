package dev.kartoteka.query.pool;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who was responsible for a record, and when it lay in the pool; oldest first. */
public record OwnerHistory(String id, List<Ownership> owners) {

    /**
     * One stay.
     *
     * @param ownerId null for the pool
     * @param until null while it goes on
     * @param how REGISTERED, CLAIMED by the owner from the pool, ASSIGNED, RETURNED by hand, or NEGLECTED
     * @param actorId who brought it about; {@code due-neglected-…} for the time that had come
     */
    public record Ownership(
            @Nullable String ownerId,
            Instant since,
            @Nullable Instant until,
            String how,
            @Nullable String actorId) {

        Ownership ended(Instant at) {
            return new Ownership(ownerId, since, at, how, actorId);
        }
    }
}
