package dev.kartoteka.query.webhook;

import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.metadata.MetadataKeys;
import dev.kartoteka.shared.webhook.WebhookCreated;
import dev.kartoteka.shared.webhook.WebhookDeleted;
import dev.kartoteka.shared.webhook.WebhookDisabled;
import dev.kartoteka.shared.webhook.WebhookEnabled;
import dev.kartoteka.shared.webhook.WebhookRedeliveryAsked;

/** What is known of a webhook after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class WebhookFold {

    static final Fold<Webhook> FOLD = Fold.of(Webhook.class)
            .start(
                    WebhookCreated.class,
                    (event, recorded) -> new Webhook(
                            event.webhookId(),
                            event.url(),
                            event.eventTypes(),
                            event.description(),
                            true,
                            false,
                            recorded.occurredAt(),
                            recorded.metadata().get(MetadataKeys.ACTOR_ID)))
            .then(WebhookEnabled.class, (webhook, event) -> webhook.enabled(true))
            .then(WebhookDisabled.class, (webhook, event) -> webhook.enabled(false))
            .then(WebhookDeleted.class, (webhook, event) -> webhook.gone())
            .ignores(WebhookRedeliveryAsked.class) // told in the list of deliveries
            .version(2) // the same, but in split mode another process had its token
            .build();

    private WebhookFold() {}
}
