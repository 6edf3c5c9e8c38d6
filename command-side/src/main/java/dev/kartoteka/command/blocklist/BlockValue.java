package dev.kartoteka.command.blocklist;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.blocklist.BlockedEntryId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Puts a value on the blocklist, or back on it. Its identifier follows from kind and value. */
@CommandPath(
        value = "blocklist",
        summary = "Put a tax id, e-mail address or phone on the blocklist",
        reasonRequired = true)
public record BlockValue(@TargetAggregateIdentifier BlockedEntryId id, BlockedKind kind, String value)
        implements BlockedEntryCommand {

    public BlockValue {
        value = kind.compared(value);
    }
}
