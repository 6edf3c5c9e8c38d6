package dev.kartoteka.command.approval;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.approval.ApprovalId;
import dev.kartoteka.shared.employee.EmployeeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lets somebody else decide the step that is asked. */
@CommandPath(value = "approvals/{id}/delegate", summary = "Let somebody else decide the step that is asked")
public record DelegateApproval(@TargetAggregateIdentifier ApprovalId id, EmployeeId to) implements ApprovalCommand {}
