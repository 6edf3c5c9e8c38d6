package dev.kartoteka.shared.deal;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event a deal can publish. Each names the client of the deal at that time, where there is one. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface DealEvent extends DomainEvent
        permits DealOpened,
                DealRenamed,
                DealStageChanged,
                DealAmountChanged,
                DealExpectedCloseDateChanged,
                DealProbabilityOverridden,
                DealOwnerAssigned,
                DealClientLinked,
                DealWon,
                DealLost,
                DealReopened,
                DealQuoteAccepted,
                DealPlaybookStarted,
                DealItemChecked,
                DealItemUnchecked,
                DealShared,
                DealErased {

    String dealId();

    @Override
    default String recordId() {
        return dealId();
    }
}
