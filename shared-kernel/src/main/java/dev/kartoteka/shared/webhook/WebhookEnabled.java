package dev.kartoteka.shared.webhook;

import org.axonframework.serialization.Revision;

/** Events are sent there again, those from now on and those that waited. */
@Revision("1")
public record WebhookEnabled(String webhookId) implements WebhookEvent {}
