package dev.kartoteka.command.record;

import dev.kartoteka.shared.automation.FiringFailed;
import dev.kartoteka.shared.automation.RuleAction;
import dev.kartoteka.shared.automation.RuleCreated;
import dev.kartoteka.shared.automation.RuleFired;
import dev.kartoteka.shared.automation.RuleSwitchedOn;
import dev.kartoteka.shared.automation.RuleTrigger;
import dev.kartoteka.shared.automation.RuleWording;
import dev.kartoteka.shared.event.DomainEvent;
import java.util.List;

/** Histories of a rule and of a firing that leave none of their fields empty. */
final class HistoriesOfRules {

    static final List<List<DomainEvent>> ALL = List.of(
            List.of(
                    new RuleCreated(
                            "rule-1",
                            "Thanks",
                            new RuleWording(
                                    new RuleTrigger("DealWon", null, null, null, null, null),
                                    "",
                                    List.of(new RuleAction("tasks", null, "{}")),
                                    10),
                            "employee-eve"),
                    new RuleSwitchedOn("rule-1")),
            List.of(
                    new RuleFired("firing-1", "rule-1", 1, "event-1", "DealWon", "deal-1", 0, null, List.of()),
                    new FiringFailed("firing-1", 1, 0, "NOT_FOUND")));

    private HistoriesOfRules() {}
}
