package dev.kartoteka.query.apikey;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key by which another program uses this one, as it is after an event.
 *
 * @param scopes each {@code collection:read} or {@code collection:write}
 * @param expiresAt from when it is refused; null for never
 * @param revokedAt null while it is good
 */
public record ApiKey(
        String id,
        String name,
        List<String> scopes,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt) {

    ApiKey revoked(Instant at) {
        return new ApiKey(id, name, scopes, createdAt, expiresAt, at);
    }
}
