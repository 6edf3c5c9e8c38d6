package dev.kartoteka.query.timeline;

import static dev.kartoteka.query.timeline.Phrases.money;
import static dev.kartoteka.query.timeline.Phrases.optional;
import static dev.kartoteka.query.timeline.Phrases.quoted;

import dev.kartoteka.shared.approval.ApprovalDelegated;
import dev.kartoteka.shared.approval.ApprovalErased;
import dev.kartoteka.shared.approval.ApprovalGranted;
import dev.kartoteka.shared.approval.ApprovalRejected;
import dev.kartoteka.shared.approval.ApprovalRequested;
import dev.kartoteka.shared.approval.ApprovalStepApproved;
import dev.kartoteka.shared.approval.ApprovalWithdrawn;
import dev.kartoteka.shared.approvalrule.ApprovalRuleChanged;
import dev.kartoteka.shared.approvalrule.ApprovalRuleCreated;
import dev.kartoteka.shared.approvalrule.ApprovalRuleRetired;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Approvals and their rules in words. */
final class SentencesOfApprovals {

    private SentencesOfApprovals() {}

    static void addTo(Sentences.Collector sentences) {
        sentences
                .put(
                        ApprovalRuleCreated.class,
                        e -> "Rule " + quoted(e.name()) + " asks for approval of each " + e.kind()
                                + threshold(e.leastAmount(), e.currency(), e.leastDiscount()) + ".")
                .put(
                        ApprovalRuleChanged.class,
                        e -> "Rule " + quoted(e.name()) + " asks for approval"
                                + threshold(e.leastAmount(), e.currency(), e.leastDiscount()) + " from now on.")
                .put(ApprovalRuleRetired.class, e -> "The rule was retired.")
                .put(
                        ApprovalRequested.class,
                        e -> "Approval of " + e.paperId() + " over " + money(e.amount(), e.currency())
                                + " was asked for.")
                .put(
                        ApprovalStepApproved.class,
                        e -> "Step " + e.step() + " of approving " + e.paperId() + " was approved by " + e.approverId()
                                + optional(": ", e.note()) + ".")
                .put(ApprovalGranted.class, e -> "All steps of approving " + e.paperId() + " are done.")
                .put(
                        ApprovalRejected.class,
                        e -> "Approval of " + e.paperId() + " was refused by " + e.approverId()
                                + optional(": ", e.note()) + ".")
                .put(
                        ApprovalDelegated.class,
                        e -> "Step " + e.step() + " is for " + e.toApproverId() + " to decide, in place of "
                                + e.fromApproverId() + ".")
                .put(ApprovalWithdrawn.class, e -> "Approval of " + e.paperId() + " is not asked for any more.")
                .put(ApprovalErased.class, e -> "Notes of the approval were erased.");
    }

    private static String threshold(
            @Nullable BigDecimal leastAmount, @Nullable String currency, @Nullable BigDecimal leastDiscount) {
        return (leastAmount == null ? "" : " from " + money(leastAmount, currency) + " on")
                + (leastDiscount == null ? "" : " with " + leastDiscount.toPlainString() + " % of discount or more");
    }
}
