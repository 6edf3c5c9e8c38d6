package dev.kartoteka.query.subject;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as the subject of their data.
 *
 * @param personId the person's record
 * @param consents the purposes that the person agreed to, and has not taken back
 * @param erasureCompletedAt null while it goes on, or was never asked for
 * @param recordCount of how many records the keys were destroyed; null until the erasure is complete
 * @param clearedPlaces what else was cleared
 */
public record Subject(
        String id,
        String personId,
        List<String> consents,
        boolean held,
        @Nullable Instant erasureRequestedAt,
        @Nullable Instant erasureCompletedAt,
        @Nullable Long recordCount,
        List<String> clearedPlaces) {

    static Subject of(String id, String personId) {
        return new Subject(id, personId, List.of(), false, null, null, null, List.of());
    }

    Subject withConsents(List<String> changed) {
        return new Subject(
                id, personId, changed, held, erasureRequestedAt, erasureCompletedAt, recordCount, clearedPlaces);
    }

    Subject withHeld(boolean changed) {
        return new Subject(
                id, personId, consents, changed, erasureRequestedAt, erasureCompletedAt, recordCount, clearedPlaces);
    }
}
