package dev.kartoteka.command.webhook;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.webhook.WebhookId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sends nothing there until it is enabled again; what happens meanwhile is not told. */
@CommandPath(value = "webhooks/{id}/disable", summary = "Send nothing to a webhook for now")
public record DisableWebhook(@TargetAggregateIdentifier WebhookId id) implements WebhookCommand {}
