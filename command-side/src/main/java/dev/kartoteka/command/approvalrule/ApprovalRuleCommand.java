package dev.kartoteka.command.approvalrule;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.approvalrule.ApprovalRuleId;

/** What may be done with a rule of approvals. */
interface ApprovalRuleCommand extends Command {
    @Override
    ApprovalRuleId id();
}
