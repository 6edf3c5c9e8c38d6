package dev.kartoteka.shared.webhook;

import org.axonframework.serialization.Revision;

/** Nothing is sent there until it is enabled again. */
@Revision("1")
public record WebhookDisabled(String webhookId) implements WebhookEvent {}
