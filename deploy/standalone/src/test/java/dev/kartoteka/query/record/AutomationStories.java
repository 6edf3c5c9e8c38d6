package dev.kartoteka.query.record;

import dev.kartoteka.shared.contactrule.ContactRuleRetired;
import dev.kartoteka.shared.contactrule.ContactRuleRevised;
import dev.kartoteka.shared.contactrule.ContactRuleSet;
import dev.kartoteka.shared.event.DomainEvent;
import java.util.List;

/** Records about what is done by rule. */
final class AutomationStories {

    private AutomationStories() {}

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
