package dev.kartoteka.command.lead;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.lead.LeadId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Makes a lead new again that was given up. */
@CommandPath(value = "leads/{id}/reopen", summary = "Reopen a disqualified lead")
public record ReopenLead(@TargetAggregateIdentifier LeadId id) implements LeadCommand {}
