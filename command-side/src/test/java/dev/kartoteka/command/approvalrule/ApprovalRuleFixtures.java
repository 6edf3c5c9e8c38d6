package dev.kartoteka.command.approvalrule;

import dev.kartoteka.command.record.Records;

public final class ApprovalRuleFixtures {

    private ApprovalRuleFixtures() {}

    public static ApprovalRules rules(Records records) {
        return new ApprovalRules(records);
    }
}
