package dev.kartoteka.shared.approval;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event an approval can publish. Each names its client. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface ApprovalEvent extends DomainEvent
        permits ApprovalRequested,
                ApprovalStepApproved,
                ApprovalGranted,
                ApprovalRejected,
                ApprovalDelegated,
                ApprovalWithdrawn,
                ApprovalErased {

    String approvalId();

    @Override
    default String recordId() {
        return approvalId();
    }
}
