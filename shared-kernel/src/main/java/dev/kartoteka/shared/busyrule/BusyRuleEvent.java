package dev.kartoteka.shared.busyrule;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event a busy rule can publish. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface BusyRuleEvent extends DomainEvent permits BusyRuleSet {

    String busyRuleId();

    @Override
    default String recordId() {
        return busyRuleId();
    }
}
