package dev.kartoteka.command.approvalrule;

import dev.kartoteka.shared.access.Role;
import dev.kartoteka.shared.approvalrule.ApprovalStep;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step as a command gives it: any one of those named decides it.
 *
 * @param approverIds employees, at most 20; null or none where a role is named
 * @param role whoever has it
 */
public record Step(
        @Nullable List<EmployeeId> approverIds, @Nullable Role role) {

    private static final int MAXIMUM_APPROVERS = 20;
    private static final int MAXIMUM_STEPS = 10;

    public Step {
        approverIds = approverIds == null
                ? List.of()
                : approverIds.stream().distinct().toList();
        if (approverIds.size() > MAXIMUM_APPROVERS || (approverIds.isEmpty() && role == null)) {
            throw new InvalidValue(
                    FailureCode.INVALID_VALUE, "A step names a role, or 1 to " + MAXIMUM_APPROVERS + " approverIds");
        }
    }

    static List<Step> required(List<Step> steps) {
        if (steps.isEmpty() || steps.size() > MAXIMUM_STEPS) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "A rule has 1 to " + MAXIMUM_STEPS + " steps");
        }
        return List.copyOf(steps);
    }

    ApprovalStep toEvent() {
        return new ApprovalStep(
                Objects.requireNonNull(approverIds).stream()
                        .map(EmployeeId::value)
                        .toList(),
                role == null ? null : role.name());
    }
}
