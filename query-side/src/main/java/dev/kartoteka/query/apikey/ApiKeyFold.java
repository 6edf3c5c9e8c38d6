package dev.kartoteka.query.apikey;

import dev.kartoteka.shared.apikey.ApiKeyCreated;
import dev.kartoteka.shared.apikey.ApiKeyRevoked;
import dev.kartoteka.shared.fold.Fold;

/** What is known of an API key after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class ApiKeyFold {

    static final Fold<ApiKey> FOLD = Fold.of(ApiKey.class)
            .start(
                    ApiKeyCreated.class,
                    (event, recorded) -> new ApiKey(
                            event.apiKeyId(),
                            event.name(),
                            event.scopes(),
                            recorded.occurredAt(),
                            event.expiresAt(),
                            null))
            .then(ApiKeyRevoked.class, (key, event, recorded) -> key.revoked(recorded.occurredAt()))
            .build();

    private ApiKeyFold() {}
}
