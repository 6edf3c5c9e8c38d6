package dev.kartoteka.shared.webhook;

import org.axonframework.serialization.Revision;

/** Nothing is sent there any more. */
@Revision("1")
public record WebhookDeleted(String webhookId) implements WebhookEvent {}
