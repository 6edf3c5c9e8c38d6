package dev.kartoteka.query.automation;

import dev.kartoteka.shared.automation.RuleCreated;
import dev.kartoteka.shared.automation.RuleRevised;
import dev.kartoteka.shared.automation.RuleSwitchedOff;
import dev.kartoteka.shared.automation.RuleSwitchedOn;
import dev.kartoteka.shared.fold.Fold;

/** What is known of a rule after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class RuleFold {

    static final Fold<Rule> FOLD = Fold.of(Rule.class)
            .start(
                    RuleCreated.class,
                    (event, recorded) -> new Rule(
                            event.ruleId(),
                            event.name(),
                            event.wording().trigger(),
                            event.wording().condition(),
                            event.wording().actions(),
                            event.wording().perHour(),
                            event.ownerId(),
                            false,
                            1,
                            recorded.occurredAt()))
            .then(RuleRevised.class, (rule, event) -> rule.worded(event.wording(), event.version()))
            .then(RuleSwitchedOn.class, (rule, event) -> rule.switched(true))
            .then(RuleSwitchedOff.class, (rule, event) -> rule.switched(false))
            .build();

    private RuleFold() {}
}
