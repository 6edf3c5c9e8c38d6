package dev.kartoteka.command.webhook;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.webhook.WebhookId;

/** What may be done with a webhook. */
interface WebhookCommand extends Command {
    @Override
    WebhookId id();
}
