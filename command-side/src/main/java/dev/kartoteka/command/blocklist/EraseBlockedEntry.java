package dev.kartoteka.command.blocklist;

import dev.kartoteka.shared.blocklist.BlockedEntryId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tells the record that its personal data are gone. Sent by the erasure of a person, once the key is destroyed. */
public record EraseBlockedEntry(@TargetAggregateIdentifier BlockedEntryId id, String personId) {}
