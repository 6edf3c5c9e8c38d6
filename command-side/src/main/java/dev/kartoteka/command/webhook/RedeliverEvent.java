package dev.kartoteka.command.webhook;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.value.Text;
import dev.kartoteka.shared.webhook.WebhookId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Sends an event once more, whether it was delivered or parked.
 *
 * @param deliveryId as the list of deliveries has it
 */
@CommandPath(value = "webhooks/{id}/redeliver", summary = "Send an event to a webhook once more")
public record RedeliverEvent(@TargetAggregateIdentifier WebhookId id, String deliveryId) implements WebhookCommand {

    public RedeliverEvent {
        deliveryId = Text.line(deliveryId, 100);
    }
}
