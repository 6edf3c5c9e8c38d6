package dev.kartoteka.command.lead;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.lead.LeadId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The interest is real. */
@CommandPath(value = "leads/{id}/qualify", summary = "Qualify a lead")
public record QualifyLead(@TargetAggregateIdentifier LeadId id) implements LeadCommand {}
