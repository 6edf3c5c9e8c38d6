package dev.kartoteka.command.lead;

import dev.kartoteka.shared.lead.LeadId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tells the record that its personal data are gone. Sent by the erasure of a person, once the key is destroyed. */
public record EraseLead(@TargetAggregateIdentifier LeadId id, String personId) {}
