package dev.kartoteka.command.blocklist;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.blocklist.BlockedEntryId;

/** What may be done with a blocked entry. */
interface BlockedEntryCommand extends Command {
    @Override
    BlockedEntryId id();
}
