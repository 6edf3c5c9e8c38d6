package dev.kartoteka.shared.contactrule;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event a contact rule can publish. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface ContactRuleEvent extends DomainEvent
        permits ContactRuleSet, ContactRuleRevised, ContactRuleRetired {

    String contactRuleId();

    @Override
    default String recordId() {
        return contactRuleId();
    }
}
