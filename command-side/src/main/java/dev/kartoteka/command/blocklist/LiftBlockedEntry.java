package dev.kartoteka.command.blocklist;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.blocklist.BlockedEntryId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes a value off the blocklist. */
@CommandPath(value = "blocklist/{id}/lift", summary = "Take a value off the blocklist", reasonRequired = true)
public record LiftBlockedEntry(@TargetAggregateIdentifier BlockedEntryId id) implements BlockedEntryCommand {}
