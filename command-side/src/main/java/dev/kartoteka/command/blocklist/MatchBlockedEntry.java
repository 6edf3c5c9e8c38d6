package dev.kartoteka.command.blocklist;

import dev.kartoteka.shared.blocklist.BlockedEntryId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Notes that somebody has the value. Sent by the policy that watches for it, never by a person. */
public record MatchBlockedEntry(
        @TargetAggregateIdentifier BlockedEntryId id, String personId, List<String> clientIds) {}
