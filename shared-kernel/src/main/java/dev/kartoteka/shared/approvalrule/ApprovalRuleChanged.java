package dev.kartoteka.shared.approvalrule;

import java.math.BigDecimal;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The rule asks otherwise from now on. What was asked for before stands. */
@Revision("1")
public record ApprovalRuleChanged(
        String approvalRuleId,
        String name,
        @Nullable BigDecimal leastAmount,
        @Nullable String currency,
        @Nullable BigDecimal leastDiscount,
        List<ApprovalStep> steps)
        implements ApprovalRuleEvent {}
