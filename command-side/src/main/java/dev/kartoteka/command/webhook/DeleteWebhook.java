package dev.kartoteka.command.webhook;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.webhook.WebhookId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sends nothing there any more. */
@CommandPath(value = "webhooks/{id}/delete", summary = "Send nothing to a webhook any more")
public record DeleteWebhook(@TargetAggregateIdentifier WebhookId id) implements WebhookCommand {}
