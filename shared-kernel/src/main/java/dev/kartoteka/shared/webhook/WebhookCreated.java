package dev.kartoteka.shared.webhook;

import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Another program is told of events from now on. The secret by which it knows them is not kept: it follows from the record's key.
 *
 * @param eventTypes names of events, or {@code *} for all that concern the business
 */
@Revision("1")
public record WebhookCreated(
        String webhookId,
        String url,
        List<String> eventTypes,
        @Nullable String description) implements WebhookEvent {}
