package dev.kartoteka.query.record;

import dev.kartoteka.shared.blocklist.BlockedEntryAdded;
import dev.kartoteka.shared.blocklist.BlockedEntryLifted;
import dev.kartoteka.shared.blocklist.BlockedEntryMatched;
import dev.kartoteka.shared.event.DomainEvent;
import java.util.List;

/** A value that is blocked, met, lifted and blocked again. */
final class BlocklistStory {

    private BlocklistStory() {}

    static DomainEvent next(String id, long sequence, int what) {
        if (sequence == 0 || what == 0) {
            return new BlockedEntryAdded(id, "PHONE", "+37120000000");
        }
        return what < 6
                ? new BlockedEntryMatched(
                        id, "PHONE", "client-" + sequence, what == 1 ? List.of() : List.of("client-" + what))
                : new BlockedEntryLifted(id);
    }
}
