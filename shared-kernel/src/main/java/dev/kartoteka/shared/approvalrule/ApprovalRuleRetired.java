package dev.kartoteka.shared.approvalrule;

import org.axonframework.serialization.Revision;

/** The rule asks for nothing any more. */
@Revision("1")
public record ApprovalRuleRetired(String approvalRuleId) implements ApprovalRuleEvent {}
