package dev.kartoteka.shared.commissionplan;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event a commission plan can publish. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface CommissionPlanEvent extends DomainEvent
        permits CommissionPlanCreated, CommissionPlanRevised, CommissionPlanRetired {

    String commissionPlanId();

    @Override
    default String recordId() {
        return commissionPlanId();
    }
}
