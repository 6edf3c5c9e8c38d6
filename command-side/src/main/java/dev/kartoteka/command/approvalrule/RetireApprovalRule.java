package dev.kartoteka.command.approvalrule;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.approvalrule.ApprovalRuleId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks for nothing any more. */
@CommandPath(value = "approval-rules/{id}/retire", summary = "Retire a rule of approvals")
public record RetireApprovalRule(@TargetAggregateIdentifier ApprovalRuleId id) implements ApprovalRuleCommand {}
