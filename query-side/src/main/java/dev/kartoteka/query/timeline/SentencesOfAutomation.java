package dev.kartoteka.query.timeline;

import static dev.kartoteka.query.timeline.Phrases.quoted;

import dev.kartoteka.shared.contactrule.ContactRuleRetired;
import dev.kartoteka.shared.contactrule.ContactRuleRevised;
import dev.kartoteka.shared.contactrule.ContactRuleSet;
import dev.kartoteka.shared.webhook.WebhookCreated;
import dev.kartoteka.shared.webhook.WebhookDeleted;
import dev.kartoteka.shared.webhook.WebhookDisabled;
import dev.kartoteka.shared.webhook.WebhookEnabled;
import dev.kartoteka.shared.webhook.WebhookRedeliveryAsked;

/** What is done by rule, in words. */
final class SentencesOfAutomation {

    private SentencesOfAutomation() {}

    static void addTo(Sentences.Collector sentences) {
        sentences
                .put(
                        ContactRuleSet.class,
                        e -> "Contact rule " + quoted(e.name()) + " was set: " + e.atLeast() + " in " + e.perDays()
                                + " days.")
                .put(
                        ContactRuleRevised.class,
                        e -> "The contact rule asks for " + e.atLeast() + " in " + e.perDays() + " days, before that "
                                + e.previousAtLeast() + " in " + e.previousPerDays() + ".")
                .put(ContactRuleRetired.class, e -> "The contact rule was retired.")
                .put(WebhookCreated.class, e -> "A webhook was made for " + quoted(e.url()) + ".")
                .put(WebhookEnabled.class, e -> "The webhook was enabled.")
                .put(WebhookDisabled.class, e -> "The webhook was disabled.")
                .put(WebhookDeleted.class, e -> "The webhook was deleted.")
                .put(WebhookRedeliveryAsked.class, e -> "Delivery " + e.deliveryId() + " was to be sent once more.");
    }
}
