package dev.kartoteka.query.timeline;

import static dev.kartoteka.query.timeline.Phrases.quoted;

import dev.kartoteka.shared.contactrule.ContactRuleRetired;
import dev.kartoteka.shared.contactrule.ContactRuleRevised;
import dev.kartoteka.shared.contactrule.ContactRuleSet;

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
                .put(ContactRuleRetired.class, e -> "The contact rule was retired.");
    }
}
