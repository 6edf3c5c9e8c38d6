package dev.kartoteka.shared.automation;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event a rule can publish. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface RuleEvent extends DomainEvent
        permits RuleCreated, RuleRevised, RuleSwitchedOn, RuleSwitchedOff {

    String ruleId();

    @Override
    default String recordId() {
        return ruleId();
    }
}
