package dev.kartoteka.shared.event;

import dev.kartoteka.shared.contactrule.ContactRuleRetired;
import dev.kartoteka.shared.contactrule.ContactRuleRevised;
import dev.kartoteka.shared.contactrule.ContactRuleSet;
import dev.kartoteka.shared.webhook.WebhookCreated;
import dev.kartoteka.shared.webhook.WebhookDeleted;
import dev.kartoteka.shared.webhook.WebhookDisabled;
import dev.kartoteka.shared.webhook.WebhookEnabled;
import dev.kartoteka.shared.webhook.WebhookRedeliveryAsked;
import java.util.List;

/** Samples of what is done by rule: contacts asked for, and programs told. */
final class EventSamplesOfAutomation {

    private EventSamplesOfAutomation() {}

    static List<DomainEvent> all() {
        return List.of(
                new ContactRuleSet(
                        "contactrule-1",
                        "Class A",
                        "class-a",
                        "ORGANISATION",
                        "web",
                        List.of("CALL", "MEETING"),
                        2,
                        30),
                new ContactRuleRevised("contactrule-1", List.of("CALL", "MEETING"), List.of("VISIT"), 2, 1, 30, 90),
                new ContactRuleRetired("contactrule-1"),
                new WebhookCreated("webhook-1", "https://example.com/hook", List.of("DealWon"), "The bookkeeping"),
                new WebhookDisabled("webhook-1"),
                new WebhookEnabled("webhook-1"),
                new WebhookRedeliveryAsked("webhook-1", "msg-1"),
                new WebhookDeleted("webhook-1"));
    }
}
