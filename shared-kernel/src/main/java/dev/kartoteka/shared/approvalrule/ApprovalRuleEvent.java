package dev.kartoteka.shared.approvalrule;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event a rule of approvals can publish. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface ApprovalRuleEvent extends DomainEvent
        permits ApprovalRuleCreated, ApprovalRuleChanged, ApprovalRuleRetired {

    String approvalRuleId();

    @Override
    default String recordId() {
        return approvalRuleId();
    }
}
