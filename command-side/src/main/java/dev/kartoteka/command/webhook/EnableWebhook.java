package dev.kartoteka.command.webhook;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.webhook.WebhookId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sends events there again, those that waited among them. */
@CommandPath(value = "webhooks/{id}/enable", summary = "Send events to a webhook again")
public record EnableWebhook(@TargetAggregateIdentifier WebhookId id) implements WebhookCommand {}
