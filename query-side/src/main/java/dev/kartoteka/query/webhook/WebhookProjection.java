package dev.kartoteka.query.webhook;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.webhook.WebhookEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(WebhookProjection.GROUP) // never renamed: it is the key of the token
class WebhookProjection extends RecordProjection<Webhook> {

    static final String GROUP = "webhooks";

    WebhookProjection(Generations generations, RecordChanges changes) {
        super(WebhookModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(WebhookEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
