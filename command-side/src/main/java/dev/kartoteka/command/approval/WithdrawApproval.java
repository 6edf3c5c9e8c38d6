package dev.kartoteka.command.approval;

import dev.kartoteka.shared.approval.ApprovalId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The paper was taken back; sent by its policy, and not over HTTP. Does nothing once it is decided. */
public record WithdrawApproval(@TargetAggregateIdentifier ApprovalId id) {}
