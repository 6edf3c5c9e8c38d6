package dev.kartoteka.shared.event;

import dev.kartoteka.shared.contactrule.ContactRuleRetired;
import dev.kartoteka.shared.contactrule.ContactRuleRevised;
import dev.kartoteka.shared.contactrule.ContactRuleSet;
import java.util.List;

/** Samples of what is done by rule: contacts asked for. */
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
                new ContactRuleRetired("contactrule-1"));
    }
}
