package dev.kartoteka.query.approval;

import dev.kartoteka.shared.approval.ApprovalDelegated;
import dev.kartoteka.shared.approval.ApprovalErased;
import dev.kartoteka.shared.approval.ApprovalGranted;
import dev.kartoteka.shared.approval.ApprovalRejected;
import dev.kartoteka.shared.approval.ApprovalRequested;
import dev.kartoteka.shared.approval.ApprovalStepApproved;
import dev.kartoteka.shared.approval.ApprovalWithdrawn;
import dev.kartoteka.shared.approvalrule.ApprovalStep;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.value.Money;
import java.util.ArrayList;
import java.util.List;

/** What is known of an approval after each event. */
final class ApprovalFold {

    static final Fold<Approval> FOLD = Fold.of(Approval.class)
            .start(ApprovalRequested.class, ApprovalFold::requested)
            .then(ApprovalStepApproved.class, (approval, event, recorded) -> approval.decided(new Decision(
                            event.step(), "APPROVED", event.approverId(), null, event.note(), recorded.occurredAt()))
                    .asking(event.step() + 1, approval.steps()))
            .then(
                    ApprovalGranted.class,
                    (approval, event, recorded) -> approval.closed("APPROVED", recorded.occurredAt()))
            .then(ApprovalRejected.class, (approval, event, recorded) -> approval.decided(new Decision(
                            event.step(), "REJECTED", event.approverId(), null, event.note(), recorded.occurredAt()))
                    .closed("REJECTED", recorded.occurredAt()))
            .then(ApprovalDelegated.class, ApprovalFold::delegated)
            .then(
                    ApprovalWithdrawn.class,
                    (approval, event, recorded) -> approval.closed("WITHDRAWN", recorded.occurredAt()))
            .ignores(ApprovalErased.class) // the key is gone: the record is folded anew
            .build();

    private ApprovalFold() {}

    private static Approval requested(ApprovalRequested event, RecordedEvent recorded) {
        return new Approval(
                        event.approvalId(),
                        event.kind(),
                        event.paperId(),
                        event.clientId(),
                        event.dealId(),
                        event.authorIds(),
                        new Money(event.amount(), event.currency()),
                        event.discountPercent(),
                        Approval.PENDING,
                        1,
                        event.steps(),
                        List.of(),
                        null,
                        List.of(),
                        recorded.occurredAt(),
                        null)
                .asking(1, event.steps());
    }

    private static Approval delegated(Approval approval, ApprovalDelegated event, RecordedEvent recorded) {
        List<ApprovalStep> steps = new ArrayList<>(approval.steps());
        ApprovalStep before = steps.get(event.step() - 1);
        List<String> asked = new ArrayList<>(before.approverIds());
        asked.remove(event.fromApproverId());
        asked.add(event.toApproverId());
        steps.set(event.step() - 1, new ApprovalStep(asked, before.role()));
        return approval.decided(new Decision(
                        event.step(),
                        "DELEGATED",
                        event.fromApproverId(),
                        event.toApproverId(),
                        null,
                        recorded.occurredAt()))
                .asking(event.step(), List.copyOf(steps));
    }
}
