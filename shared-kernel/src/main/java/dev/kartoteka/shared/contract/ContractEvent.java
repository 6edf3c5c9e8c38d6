package dev.kartoteka.shared.contract;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event a contract can publish. Each names its client. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface ContractEvent extends DomainEvent
        permits ContractDrafted,
                ContractTermsChanged,
                ContractSigned,
                ContractRenewed,
                ContractTerminated,
                ContractExpired,
                ContractErased {

    String contractId();

    @Override
    default String recordId() {
        return contractId();
    }
}
