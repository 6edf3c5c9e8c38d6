package dev.kartoteka.query.contactreport;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clients without contact for so many days or longer. Archived clients are left out, retracted interactions do not count.
 *
 * @param kinds of interactions that count as contact
 * @param total how many clients these are
 * @param clients those never contacted first, then by the age of the last contact
 */
public record NoContact(int days, List<String> kinds, Instant asOf, int total, List<SilentClient> clients) {

    /**
     * A client without contact.
     *
     * @param never whether there was no contact of these kinds at all
     * @param lastContactAt null when there was none
     * @param daysSince the last contact; null when there was none
     */
    public record SilentClient(
            String clientId,
            @Nullable String name,
            @Nullable String ownerId,
            Instant registeredAt,
            boolean never,
            @Nullable Instant lastContactAt,
            @Nullable String lastContactKind,
            @Nullable Double daysSince) {}
}
