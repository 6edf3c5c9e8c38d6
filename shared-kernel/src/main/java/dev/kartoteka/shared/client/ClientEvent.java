package dev.kartoteka.shared.client;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event a client can publish. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface ClientEvent extends DomainEvent
        permits ClientRegistered,
                ClientRenamed,
                ClientContactDetailsChanged,
                ClientOwnerAssigned,
                ClientTagged,
                ClientUntagged,
                ClientLanguageSet,
                ClientArchived,
                ClientRestored,
                ClientErased {

    String clientId();

    @Override
    default String recordId() {
        return clientId();
    }
}
