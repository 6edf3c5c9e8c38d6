package dev.kartoteka.command.approval;

import dev.kartoteka.command.approvalrule.ApprovalKind;
import dev.kartoteka.shared.approval.ApprovalId;
import dev.kartoteka.shared.approvalrule.ApprovalStep;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Lays a paper before those who must approve it; sent by the paper, and not over HTTP.
 *
 * @param authorIds who wrote the paper or submitted it; none of them may decide
 * @param steps as {@link Approvals#required} gave them; at least one
 */
public record RequestApproval(
        @TargetAggregateIdentifier ApprovalId id,
        String clientId,
        ApprovalKind kind,
        String paperId,
        @Nullable String dealId,
        List<String> authorIds,
        Money amount,
        BigDecimal discountPercent,
        List<ApprovalStep> steps) {}
