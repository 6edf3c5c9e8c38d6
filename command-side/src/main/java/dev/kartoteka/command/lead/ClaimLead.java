package dev.kartoteka.command.lead;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.endpoint.OfPool;
import dev.kartoteka.shared.lead.LeadId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes the lead from the pool for the employee who sends this. */
@CommandPath(value = "leads/{id}/claim", summary = "Claim a lead of the pool")
public record ClaimLead(@TargetAggregateIdentifier LeadId id) implements LeadCommand, OfPool {}
