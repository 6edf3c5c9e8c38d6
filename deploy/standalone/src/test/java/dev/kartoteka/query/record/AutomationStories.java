package dev.kartoteka.query.record;

import dev.kartoteka.shared.contactrule.ContactRuleRetired;
import dev.kartoteka.shared.contactrule.ContactRuleRevised;
import dev.kartoteka.shared.contactrule.ContactRuleSet;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.webhook.WebhookCreated;
import dev.kartoteka.shared.webhook.WebhookDeleted;
import dev.kartoteka.shared.webhook.WebhookDisabled;
import dev.kartoteka.shared.webhook.WebhookEnabled;
import dev.kartoteka.shared.webhook.WebhookRedeliveryAsked;
import java.util.List;

/** Records about what is done by rule. */
final class AutomationStories {

    private AutomationStories() {}

    static DomainEvent webhook(String id, long sequence, int what) {
        if (sequence == 0) {
            return new WebhookCreated(
                    id, "https://example.com/" + what, List.of("DealWon"), what == 0 ? null : "Bookkeeping");
        }
        return switch (what) {
            case 0, 1 -> new WebhookEnabled(id);
            case 2, 3 -> new WebhookDisabled(id);
            case 4 -> new WebhookRedeliveryAsked(id, "msg-" + sequence);
            default -> new WebhookDeleted(id);
        };
    }

    static DomainEvent contactRule(String id, long sequence, int what) {
        if (sequence == 0) {
            return new ContactRuleSet(
                    id,
                    "Class A",
                    what == 0 ? null : "class-a",
                    what < 3 ? null : "ORGANISATION",
                    what < 5 ? null : "web",
                    what == 1 ? List.of() : List.of("CALL"),
                    2,
                    30);
        }
        return what < 6
                ? new ContactRuleRevised(id, List.of("CALL"), List.of(), 2, what + 1, 30, (int) sequence)
                : new ContactRuleRetired(id);
    }
}
