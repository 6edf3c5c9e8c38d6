package dev.kartoteka.query.contactreport;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clients to whom nothing of a kind was sent since a moment: no outbound interaction of that kind. Archived clients are left
 * out, retracted interactions do not count.
 *
 * @param subjectContains what the subject must have to count; null for any
 * @param total how many clients these are
 * @param clients those to whom it was never sent first, then by the age of the last time
 */
public record NotSent(
        String kind,
        Instant since,
        @Nullable String subjectContains,
        Instant asOf,
        int total,
        List<ClientNotReached> clients) {

    /**
     * A client to whom nothing was sent.
     *
     * @param lastSentAt before that moment; null for never
     */
    public record ClientNotReached(
            String clientId,
            @Nullable String name,
            @Nullable String ownerId,
            @Nullable Instant lastSentAt) {}
}
