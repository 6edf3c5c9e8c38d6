package dev.kartoteka.query.contactrule;

import dev.kartoteka.shared.contactrule.ContactRuleRetired;
import dev.kartoteka.shared.contactrule.ContactRuleRevised;
import dev.kartoteka.shared.contactrule.ContactRuleSet;
import dev.kartoteka.shared.fold.Fold;

/** What is known of a contact rule after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class ContactRuleFold {

    static final Fold<ContactRule> FOLD = Fold.of(ContactRule.class)
            .start(
                    ContactRuleSet.class,
                    (event, recorded) -> new ContactRule(
                            event.contactRuleId(),
                            event.name(),
                            event.clientTag(),
                            event.clientKind(),
                            event.source(),
                            event.kinds(),
                            event.atLeast(),
                            event.perDays(),
                            recorded.occurredAt(),
                            false))
            .then(
                    ContactRuleRevised.class,
                    (rule, event) -> rule.asking(event.kinds(), event.atLeast(), event.perDays()))
            .then(ContactRuleRetired.class, (rule, event) -> rule.over())
            .build();

    private ContactRuleFold() {}
}
