package dev.kartoteka.shared.event;

import dev.kartoteka.shared.blocklist.BlockedEntryAdded;
import dev.kartoteka.shared.blocklist.BlockedEntryErased;
import dev.kartoteka.shared.blocklist.BlockedEntryLifted;
import dev.kartoteka.shared.blocklist.BlockedEntryMatched;
import java.util.List;

/** One sample of every event of the blocklist. */
final class EventSamplesOfBlocklist {

    private static final String ENTRY = "blockedentry-" + "0f".repeat(32);
    private static final String CLIENT = "client-1";

    private EventSamplesOfBlocklist() {}

    static List<DomainEvent> all() {
        return List.of(
                new BlockedEntryAdded(ENTRY, "PHONE", "+37120000000"),
                new BlockedEntryMatched(ENTRY, "PHONE", "contact-1", List.of(CLIENT, "client-2")),
                new BlockedEntryLifted(ENTRY),
                new BlockedEntryErased(ENTRY, CLIENT));
    }
}
