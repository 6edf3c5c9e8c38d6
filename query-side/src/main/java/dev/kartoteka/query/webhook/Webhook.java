package dev.kartoteka.query.webhook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another program that is told of events, as it is after an event.
 *
 * @param eventTypes names of events, or {@code *} for all
 * @param createdBy who is answerable for it
 */
public record Webhook(
        String id,
        String url,
        List<String> eventTypes,
        @Nullable String description,
        boolean enabled,
        boolean deleted,
        Instant createdAt,
        @Nullable String createdBy) {

    Webhook enabled(boolean now) {
        return new Webhook(id, url, eventTypes, description, now, deleted, createdAt, createdBy);
    }

    Webhook gone() {
        return new Webhook(id, url, eventTypes, description, false, true, createdAt, createdBy);
    }
}
