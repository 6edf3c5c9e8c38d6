package dev.kartoteka.command.approval;

import dev.kartoteka.command.approvalrule.ApprovalRuleFixtures;
import dev.kartoteka.command.record.Records;

public final class ApprovalFixtures {

    private ApprovalFixtures() {}

    public static GrantedApprovals granted(Records records) {
        return new GrantedApprovals(ApprovalRuleFixtures.rules(records), records);
    }
}
