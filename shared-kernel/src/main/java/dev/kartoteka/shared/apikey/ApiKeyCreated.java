package dev.kartoteka.shared.apikey;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A key was given out.
 *
 * @param scopes each written {@code collection:read} or {@code collection:write}
 * @param secretHash SHA-256 of the secret in hexadecimal; the secret is random and too long to be guessed from it
 * @param expiresAt from when it is refused; null for never
 */
@Revision("1")
public record ApiKeyCreated(
        String apiKeyId,
        String name,
        List<String> scopes,
        String secretHash,
        @Nullable Instant expiresAt) implements ApiKeyEvent {}
