package dev.kartoteka.shared.approvalrule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the steps of an approval: any one of those named decides it.
 *
 * @param approverIds employees; may be none where a role is named
 * @param role whoever has it; null for only those named
 */
public record ApprovalStep(
        List<String> approverIds, @Nullable String role) {

    public ApprovalStep {
        approverIds = List.copyOf(approverIds);
    }
}
