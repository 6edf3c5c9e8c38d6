package dev.kartoteka.command.approval;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.approval.ApprovalId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says yes to the step that is asked; the reason, when one is given, is kept with it. */
@CommandPath(value = "approvals/{id}/approve", summary = "Approve the step that is asked")
public record ApproveStep(@TargetAggregateIdentifier ApprovalId id) implements ApprovalCommand {}
