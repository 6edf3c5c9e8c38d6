package dev.kartoteka.query.approvalrule;

import dev.kartoteka.shared.approvalrule.ApprovalStep;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which papers of a kind need approval, and by whom.
 *
 * @param leastAmount from this total on; null for any
 * @param leastDiscount from this discount on, in percent; null for any
 */
public record ApprovalRule(
        String id,
        String kind,
        String name,
        @Nullable Money leastAmount,
        @Nullable BigDecimal leastDiscount,
        List<ApprovalStep> steps,
        boolean retired) {}
