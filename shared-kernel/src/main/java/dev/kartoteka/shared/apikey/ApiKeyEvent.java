package dev.kartoteka.shared.apikey;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event an API key can publish. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface ApiKeyEvent extends DomainEvent permits ApiKeyCreated, ApiKeyRevoked {

    String apiKeyId();

    @Override
    default String recordId() {
        return apiKeyId();
    }
}
