package dev.kartoteka.shared.blocklist;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event a blocked entry can publish. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface BlockedEntryEvent extends DomainEvent
        permits BlockedEntryAdded, BlockedEntryMatched, BlockedEntryLifted, BlockedEntryErased {

    String blockedEntryId();

    @Override
    default String recordId() {
        return blockedEntryId();
    }
}
