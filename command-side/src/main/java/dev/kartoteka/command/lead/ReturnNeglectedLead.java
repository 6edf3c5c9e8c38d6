package dev.kartoteka.command.lead;

import dev.kartoteka.shared.lead.LeadId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gives back to the pool what its owner has had no contact with for too long. Sent when that time has come. */
public record ReturnNeglectedLead(@TargetAggregateIdentifier LeadId id, String ownerId) {}
