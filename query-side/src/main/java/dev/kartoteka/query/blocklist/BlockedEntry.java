package dev.kartoteka.query.blocklist;

import dev.kartoteka.shared.blocklist.BlockedEntryMatched;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value on the blocklist, as it is after an event.
 *
 * @param kind TAX_ID, EMAIL or PHONE
 * @param value as it is compared; null once somebody who had it was erased
 * @param reason for which it was blocked
 * @param since when it was last blocked
 * @param liftedAt null while it is blocked
 * @param liftReason null while it is blocked
 * @param matches who was found to have it since
 */
public record BlockedEntry(
        String id,
        String kind,
        @Nullable String value,
        @Nullable String reason,
        boolean blocked,
        Instant since,
        @Nullable Instant liftedAt,
        @Nullable String liftReason,
        List<Match> matches) {

    /**
     * Somebody who has the value.
     *
     * @param personId a client, contact or lead
     * @param clientIds for whom a contact acted then, or the client itself
     */
    public record Match(String personId, List<String> clientIds, Instant matchedAt) {}

    BlockedEntry with(BlockedEntryMatched event, Instant at) {
        List<Match> more = new ArrayList<>(matches);
        more.add(new Match(event.personId(), event.clientIds(), at));
        return new BlockedEntry(id, kind, value, reason, blocked, since, liftedAt, liftReason, List.copyOf(more));
    }

    BlockedEntry lifted(Instant at, @Nullable String why) {
        return new BlockedEntry(id, kind, value, reason, false, since, at, why, matches);
    }
}
