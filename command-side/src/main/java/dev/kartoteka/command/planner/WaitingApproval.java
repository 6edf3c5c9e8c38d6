package dev.kartoteka.command.planner;

import dev.kartoteka.shared.approval.ApprovalDelegated;
import dev.kartoteka.shared.approval.ApprovalEvent;
import dev.kartoteka.shared.approval.ApprovalGranted;
import dev.kartoteka.shared.approval.ApprovalRejected;
import dev.kartoteka.shared.approval.ApprovalRequested;
import dev.kartoteka.shared.approval.ApprovalStepApproved;
import dev.kartoteka.shared.approval.ApprovalWithdrawn;
import dev.kartoteka.shared.approvalrule.ApprovalStep;
import dev.kartoteka.shared.fold.Fold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a paper waits for.
 *
 * @param step which of the steps is asked, from 0
 * @param askedAt since when
 */
record WaitingApproval(List<String> authorIds, List<ApprovalStep> steps, int step, Instant askedAt, boolean open) {

    static final Fold<WaitingApproval> FOLD = Fold.of(WaitingApproval.class)
            .start(
                    ApprovalRequested.class,
                    (event, recorded) ->
                            new WaitingApproval(event.authorIds(), event.steps(), 0, recorded.occurredAt(), true))
            .then(
                    ApprovalStepApproved.class,
                    (waiting, event, recorded) -> waiting.at(event.step(), recorded.occurredAt()))
            .then(
                    ApprovalDelegated.class,
                    (waiting, event) -> waiting.delegated(event.fromApproverId(), event.toApproverId()))
            .then(ApprovalGranted.class, (waiting, event) -> waiting.over())
            .then(ApprovalRejected.class, (waiting, event) -> waiting.over())
            .then(ApprovalWithdrawn.class, (waiting, event) -> waiting.over())
            .ignoresOthersOf(ApprovalEvent.class)
            .build();

    /** The step that is asked; null when nobody is. */
    @Nullable
    ApprovalStep asked() {
        return open && step < steps.size() ? steps.get(step) : null;
    }

    private WaitingApproval at(int next, Instant since) {
        return new WaitingApproval(authorIds, steps, next, since, open);
    }

    private WaitingApproval over() {
        return new WaitingApproval(authorIds, steps, step, askedAt, false);
    }

    private WaitingApproval delegated(String from, String to) {
        ApprovalStep before = steps.get(step);
        List<String> approvers = new ArrayList<>(before.approverIds());
        approvers.remove(from);
        approvers.add(to);
        List<ApprovalStep> changed = new ArrayList<>(steps);
        changed.set(step, new ApprovalStep(approvers, before.role()));
        return new WaitingApproval(authorIds, List.copyOf(changed), step, askedAt, open);
    }
}
