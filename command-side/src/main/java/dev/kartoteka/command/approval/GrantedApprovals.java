package dev.kartoteka.command.approval;

import dev.kartoteka.command.approvalrule.ApprovalKind;
import dev.kartoteka.command.approvalrule.ApprovalRules;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.approval.ApprovalEvent;
import dev.kartoteka.shared.approval.ApprovalGranted;
import dev.kartoteka.shared.approval.ApprovalId;
import dev.kartoteka.shared.approval.ApprovalRequested;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/**
 * How contracts and orders, which have no state for it, go by approvals: a policy asks for one as soon as they are written, and
 * at their next step they ask here whether it was granted (ADR 58).
 */
@Component
public class GrantedApprovals {

    private static final Fold<Boolean> GRANTED = Fold.of(Boolean.class)
            .start(ApprovalRequested.class, event -> false)
            .then(ApprovalGranted.class, (granted, event) -> true)
            .ignoresOthersOf(ApprovalEvent.class)
            .build();

    private final ApprovalRules rules;
    private final Records records;

    GrantedApprovals(ApprovalRules rules, Records records) {
        this.rules = rules;
        this.records = records;
    }

    /**
     * Refuses a paper that a rule wants approved, and that nobody has approved as it is written.
     *
     * @param written the sequence number of the event that wrote it so
     */
    public void require(ApprovalKind kind, String paperId, long written, Money amount, BigDecimal discountPercent) {
        if (!rules.steps(kind, amount, discountPercent).isEmpty()
                && !Boolean.TRUE.equals(records.current(idFor(paperId, written).value(), GRANTED))) {
            throw new DomainRuleViolated(FailureCode.APPROVAL_REQUIRED, paperId + " waits for approval");
        }
    }

    /** The approval of a paper as the event with this sequence number wrote it. */
    public static ApprovalId idFor(String paperId, long written) {
        return Approvals.idFor(paperId, Math.toIntExact(written), 0);
    }
}
