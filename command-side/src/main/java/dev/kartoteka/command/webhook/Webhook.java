package dev.kartoteka.command.webhook;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.webhook.WebhookCreated;
import dev.kartoteka.shared.webhook.WebhookDeleted;
import dev.kartoteka.shared.webhook.WebhookDisabled;
import dev.kartoteka.shared.webhook.WebhookEnabled;
import dev.kartoteka.shared.webhook.WebhookId;
import dev.kartoteka.shared.webhook.WebhookRedeliveryAsked;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** Another program that is told of events. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class Webhook extends EventSourcedRecord {

    @AggregateIdentifier
    private WebhookId id;

    private boolean disabled;
    private boolean deleted;

    @CommandHandler
    Webhook(CreateWebhook command) {
        apply(new WebhookCreated(command.id().value(), command.url(), command.eventTypes(), command.description()));
    }

    @CommandHandler
    void handle(EnableWebhook command) {
        requireThere();
        if (disabled) {
            apply(new WebhookEnabled(id.value()));
        }
    }

    @CommandHandler
    void handle(DisableWebhook command) {
        requireThere();
        if (!disabled) {
            apply(new WebhookDisabled(id.value()));
        }
    }

    @CommandHandler
    void handle(DeleteWebhook command) {
        if (!deleted) {
            apply(new WebhookDeleted(id.value()));
        }
    }

    @CommandHandler
    void handle(RedeliverEvent command) {
        requireThere();
        apply(new WebhookRedeliveryAsked(id.value(), command.deliveryId()));
    }

    @EventSourcingHandler
    void on(WebhookCreated event) {
        id = new WebhookId(event.webhookId());
    }

    @EventSourcingHandler
    void on(WebhookEnabled event) {
        disabled = false;
    }

    @EventSourcingHandler
    void on(WebhookDisabled event) {
        disabled = true;
    }

    @EventSourcingHandler
    void on(WebhookDeleted event) {
        deleted = true;
    }

    @EventSourcingHandler
    void on(WebhookRedeliveryAsked event) {
        // what was sent is not the webhook's to know
    }

    private void requireThere() {
        if (deleted) {
            throw new DomainRuleViolated(FailureCode.WEBHOOK_DELETED, id + " is deleted");
        }
    }

    Webhook() {} // for Axon, which then applies the events
}
