package dev.kartoteka.command.lead;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.lead.LeadId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gives the lead back, for anybody to claim. */
@CommandPath(value = "leads/{id}/return-to-pool", summary = "Return a lead to the pool", reasonRequired = true)
public record ReturnLeadToPool(@TargetAggregateIdentifier LeadId id) implements LeadCommand {}
