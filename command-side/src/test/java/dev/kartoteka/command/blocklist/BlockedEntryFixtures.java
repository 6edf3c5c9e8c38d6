package dev.kartoteka.command.blocklist;

import dev.kartoteka.command.record.Fixtures;
import dev.kartoteka.shared.blocklist.BlockedEntryAdded;
import dev.kartoteka.shared.blocklist.BlockedEntryId;
import dev.kartoteka.shared.blocklist.BlockedEntryMatched;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** A blocked phone to try things with. */
public final class BlockedEntryFixtures {

    public static final BlockedEntryId PHONE = new BlockedEntryId("blockedentry-1");

    private BlockedEntryFixtures() {}

    public static FixtureConfiguration<?> blockedEntryFixture() {
        return Fixtures.of(BlockedEntry.class);
    }

    public static BlockedEntryAdded phoneBlocked() {
        return new BlockedEntryAdded(PHONE.value(), "PHONE", "+37120000000");
    }

    public static BlockedEntryMatched phoneMatched() {
        return new BlockedEntryMatched(PHONE.value(), "PHONE", "client-acme", List.of("client-acme"));
    }
}
