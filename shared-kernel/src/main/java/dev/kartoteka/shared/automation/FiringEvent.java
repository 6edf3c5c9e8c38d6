package dev.kartoteka.shared.automation;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event a firing can publish. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface FiringEvent extends DomainEvent
        permits RuleFired, RuleStopped, FiringDone, FiringFailed, FiringParked, FiringRetried {

    String firingId();

    @Override
    default String recordId() {
        return firingId();
    }
}
