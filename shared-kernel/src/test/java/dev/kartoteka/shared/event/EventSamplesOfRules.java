package dev.kartoteka.shared.event;

import dev.kartoteka.shared.automation.FiringDone;
import dev.kartoteka.shared.automation.FiringFailed;
import dev.kartoteka.shared.automation.FiringParked;
import dev.kartoteka.shared.automation.FiringRetried;
import dev.kartoteka.shared.automation.RuleAction;
import dev.kartoteka.shared.automation.RuleCreated;
import dev.kartoteka.shared.automation.RuleFired;
import dev.kartoteka.shared.automation.RuleRevised;
import dev.kartoteka.shared.automation.RuleStopped;
import dev.kartoteka.shared.automation.RuleSwitchedOff;
import dev.kartoteka.shared.automation.RuleSwitchedOn;
import dev.kartoteka.shared.automation.RuleTrigger;
import dev.kartoteka.shared.automation.RuleWording;
import java.time.Instant;
import java.util.List;

/** Samples of rules and of their firings. */
final class EventSamplesOfRules {

    private static final RuleWording THANKS = new RuleWording(
            new RuleTrigger("DealWon", null, null, null, null, "PT1H"),
            "record.amount > 1000",
            List.of(new RuleAction("tasks", null, "{\"title\":\"Say thanks\",\"dealId\":\"= record.id\"}")),
            100);

    private static final RuleWording WEEKLY = new RuleWording(
            new RuleTrigger(null, null, "FREQ=WEEKLY", Instant.parse("2026-03-02T08:00:00Z"), "Europe/Riga", null),
            "",
            List.of(new RuleAction("clients/{id}/tag", "client-1", "{\"tags\":[\"gold\"]}")),
            1);

    private EventSamplesOfRules() {}

    static List<DomainEvent> all() {
        return List.of(
                new RuleCreated("rule-1", "Thanks after a won deal", THANKS, "employee-1"),
                new RuleRevised("rule-1", 2, THANKS, WEEKLY),
                new RuleSwitchedOn("rule-1"),
                new RuleSwitchedOff("rule-1"),
                new RuleFired(
                        "firing-1",
                        "rule-1",
                        1,
                        "event-1",
                        "DealWon",
                        "deal-1",
                        3,
                        Instant.parse("2026-03-02T09:00:00Z"),
                        List.of("rule-2")),
                new RuleStopped(
                        "firing-2", "rule-1", 1, "event-2", "DealWon", "deal-1", List.of("rule-2", "rule-1"), "LOOP"),
                new FiringFailed("firing-1", 1, 0, "CLIENT_ARCHIVED"),
                new FiringRetried("firing-1"),
                new FiringParked("firing-1", 4, 0, "CLIENT_ARCHIVED"),
                new FiringDone("firing-1"));
    }
}
