package dev.kartoteka.shared.webhook;

import org.axonframework.serialization.Revision;

/**
 * Somebody wants an event to be sent once more.
 *
 * @param deliveryId as the list of deliveries and the receiver know it
 */
@Revision("1")
public record WebhookRedeliveryAsked(String webhookId, String deliveryId) implements WebhookEvent {}
