package dev.kartoteka.shared.webhook;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event a webhook can publish. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface WebhookEvent extends DomainEvent
        permits WebhookCreated, WebhookEnabled, WebhookDisabled, WebhookDeleted, WebhookRedeliveryAsked {

    String webhookId();

    @Override
    default String recordId() {
        return webhookId();
    }
}
