package dev.kartoteka.shared.document;

import dev.kartoteka.shared.event.DomainEvent;
import java.util.List;

/** Every event a document can publish. Each names its client. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface DocumentEvent extends DomainEvent permits DocumentCreated, DocumentVoided, DocumentErased {

    String documentId();

    String clientId();

    @Override
    default String recordId() {
        return documentId();
    }

    @Override
    default List<String> aboutClients() {
        return List.of(clientId());
    }
}
