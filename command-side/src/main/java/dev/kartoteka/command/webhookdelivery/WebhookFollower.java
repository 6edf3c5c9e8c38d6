package dev.kartoteka.command.webhookdelivery;

import dev.kartoteka.command.policy.Derived;
import dev.kartoteka.command.policy.Follower;
import dev.kartoteka.command.webhook.EventNames;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.webhook.WebhookCreated;
import dev.kartoteka.shared.webhook.WebhookDeleted;
import dev.kartoteka.shared.webhook.WebhookDisabled;
import dev.kartoteka.shared.webhook.WebhookEnabled;
import dev.kartoteka.shared.webhook.WebhookEvent;
import dev.kartoteka.shared.webhook.WebhookRedeliveryAsked;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Notes for each event which webhooks are to be told of it. It sees webhooks come and go in the same order as the events, so a
 * webhook is told of what happened since it was made, and of nothing that happened while it was disabled.
 */
@Component
@ProcessingGroup(WebhookFollower.GROUP) // never renamed: it is the key of the position
class WebhookFollower implements Follower {

    static final String GROUP = "lookup-webhook-deliveries";

    private final Targets targets;
    private final Deliveries deliveries;
    private final Duration keep;

    WebhookFollower(Targets targets, Deliveries deliveries, @Value("${kartoteka.webhooks.keep}") Duration keep) {
        this.targets = targets;
        this.deliveries = deliveries;
        this.keep = keep;
    }

    @EventHandler
    void on(DomainEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        if (event instanceof WebhookEvent change) {
            deliveries.add(gathered(batch)); // what came before it is not undone by it
            gathered(batch).clear();
            take(change);
            return;
        }
        List<Target> all = targets.all();
        // older ones come again where the read store was lost, and are not kept any more
        if (all.isEmpty() || !EventNames.isTold(event) || message.getTimestamp().isBefore(now().minus(keep))) {
            return;
        }
        String type = event.getClass().getSimpleName();
        for (Target target : all) {
            if (target.wants(type)) {
                gathered(batch).add(delivery(target, type, message));
            }
        }
    }

    private void take(WebhookEvent change) {
        if (change instanceof WebhookCreated created) {
            targets.put(new Target(created.webhookId(), created.url(), created.eventTypes(), true));
        } else if (change instanceof WebhookEnabled) {
            targets.enable(change.webhookId(), true);
        } else if (change instanceof WebhookDisabled) {
            targets.enable(change.webhookId(), false);
        } else if (change instanceof WebhookDeleted) {
            targets.remove(change.webhookId());
            deliveries.cancelAll(change.webhookId());
        } else if (change instanceof WebhookRedeliveryAsked asked) {
            deliveries.redeliver(asked.webhookId(), asked.deliveryId(), now());
        }
    }

    private List<Delivery> gathered(UnitOfWork<?> batch) {
        UnitOfWork<?> root = batch.root();
        return root.getOrComputeResource(GROUP, key -> {
            List<Delivery> all = new ArrayList<>();
            root.onPrepareCommit(work -> deliveries.add(all));
            return all;
        });
    }

    private static Delivery delivery(Target target, String type, DomainEventMessage<?> message) {
        return new Delivery(
                Derived.id("msg-", target.webhookId(), message.getIdentifier()),
                target.webhookId(),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                type,
                message.getTimestamp(),
                Delivery.PENDING,
                0,
                List.of(),
                null);
    }

    private static Instant now() {
        return GenericEventMessage.clock.instant();
    }
}
