package dev.kartoteka.shared.approvalrule;

import java.math.BigDecimal;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Papers of a kind need approval from an amount, or a discount, on; null for any. */
@Revision("1")
public record ApprovalRuleCreated(
        String approvalRuleId,
        String kind,
        String name,
        @Nullable BigDecimal leastAmount,
        @Nullable String currency,
        @Nullable BigDecimal leastDiscount,
        List<ApprovalStep> steps)
        implements ApprovalRuleEvent {}
