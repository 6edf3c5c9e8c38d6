package dev.kartoteka.shared.subject;

import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.event.DomainEvent;
import java.util.List;

/**
 * What happened to a person as the subject of their data. Its stream is named after the person's record, and holds nothing that
 * tells who it is. Sealed, so that tests can ask whether each event is applied, projected and shown.
 */
public sealed interface SubjectEvent extends DomainEvent
        permits ConsentGiven,
                ConsentWithdrawn,
                LegalHoldPlaced,
                LegalHoldReleased,
                ErasureRequested,
                KeysDestroyed,
                ErasureCompleted {

    /** The record of the person: a client, a contact or an employee. */
    String personId();

    @Override
    default String recordId() {
        return SubjectId.of(personId());
    }

    @Override
    default List<String> aboutClients() {
        return personId().startsWith(ClientId.PREFIX) ? List.of(personId()) : List.of();
    }
}
