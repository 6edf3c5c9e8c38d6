package dev.kartoteka.command.approval;

import dev.kartoteka.shared.approval.ApprovalId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tells the record that its personal data are gone. Sent by the erasure of a person, once the key is destroyed. */
public record EraseApproval(@TargetAggregateIdentifier ApprovalId id, String personId) {}
