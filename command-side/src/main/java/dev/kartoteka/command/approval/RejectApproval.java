package dev.kartoteka.command.approval;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.approval.ApprovalId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says no, and why; the paper goes back to its author. */
@CommandPath(value = "approvals/{id}/reject", summary = "Reject the paper", reasonRequired = true)
public record RejectApproval(@TargetAggregateIdentifier ApprovalId id) implements ApprovalCommand {}
