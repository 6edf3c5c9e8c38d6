package dev.kartoteka.platform.security;

import dev.kartoteka.platform.axon.RecordStreams;
import dev.kartoteka.platform.rights.Actor;
import dev.kartoteka.shared.apikey.ApiKeyCreated;
import dev.kartoteka.shared.apikey.ApiKeyRevoked;
import dev.kartoteka.shared.fold.Fold;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which API keys are good, and for what. */
@Component
class ApiKeys {

    private static final Fold<Known> FOLD = Fold.of(Known.class)
            .start(
                    ApiKeyCreated.class,
                    event -> new Known(event.secretHash(), Set.copyOf(event.scopes()), event.expiresAt(), false))
            .then(
                    ApiKeyRevoked.class,
                    (known, event) -> new Known(known.secretHash(), known.scopes(), known.expiresAt(), true))
            .build();

    private final Streams<Known> streams;
    private final Clock clock = Clock.systemUTC();

    ApiKeys(RecordStreams records) {
        this.streams = new Streams<>(records, FOLD);
    }

    /** Empty for a key that was never given out, was revoked, or has expired. */
    Optional<Actor> actor(ApiKeySecret key) {
        return streams.find(key.apiKeyId())
                .filter(known -> key.matches(known.secretHash()) && known.goodAt(clock.instant()))
                .map(known -> Actor.apiKey(key.apiKeyId(), known.scopes()));
    }

    private record Known(
            String secretHash, Set<String> scopes, @Nullable Instant expiresAt, boolean revoked) {

        boolean goodAt(Instant now) {
            return !revoked && (expiresAt == null || now.isBefore(expiresAt));
        }
    }
}
