package dev.kartoteka.command.lead;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.lead.LeadId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Nothing will come of it; the record and its history stay. */
@CommandPath(value = "leads/{id}/disqualify", summary = "Disqualify a lead", reasonRequired = true)
public record DisqualifyLead(@TargetAggregateIdentifier LeadId id) implements LeadCommand {}
