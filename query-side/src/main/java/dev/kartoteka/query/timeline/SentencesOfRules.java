package dev.kartoteka.query.timeline;

import static dev.kartoteka.query.timeline.Phrases.quoted;

import dev.kartoteka.shared.automation.FiringDone;
import dev.kartoteka.shared.automation.FiringFailed;
import dev.kartoteka.shared.automation.FiringParked;
import dev.kartoteka.shared.automation.FiringRetried;
import dev.kartoteka.shared.automation.RuleCreated;
import dev.kartoteka.shared.automation.RuleFired;
import dev.kartoteka.shared.automation.RuleRevised;
import dev.kartoteka.shared.automation.RuleStopped;
import dev.kartoteka.shared.automation.RuleSwitchedOff;
import dev.kartoteka.shared.automation.RuleSwitchedOn;

/** Rules and their firings, in words. */
final class SentencesOfRules {

    private SentencesOfRules() {}

    static void addTo(Sentences.Collector sentences) {
        sentences
                .put(RuleCreated.class, e -> "Rule " + quoted(e.name()) + " was written down.")
                .put(RuleRevised.class, e -> "The rule got another wording, version " + e.version() + ".")
                .put(RuleSwitchedOn.class, e -> "The rule was switched on.")
                .put(RuleSwitchedOff.class, e -> "The rule was switched off.")
                .put(RuleFired.class, e -> "The rule " + e.ruleId() + " fired.")
                .put(RuleStopped.class, e -> "The rule " + e.ruleId() + " was kept from firing: " + e.why() + ".")
                .put(FiringDone.class, e -> "All that the rule wanted was done.")
                .put(
                        FiringFailed.class,
                        e -> "Action " + e.action() + " of the rule was refused with " + e.code()
                                + "; it is tried again.")
                .put(
                        FiringParked.class,
                        e -> "Action " + e.action() + " of the rule was refused with " + e.code()
                                + "; it waits for somebody.")
                .put(FiringRetried.class, e -> "What the rule wanted is tried again.");
    }
}
