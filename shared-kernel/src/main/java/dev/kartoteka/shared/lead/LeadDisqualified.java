package dev.kartoteka.shared.lead;

import dev.kartoteka.shared.privacy.DataSubject;
import org.axonframework.serialization.Revision;

/** Nothing will come of the lead; why, the metadata say. */
@Revision("1")
public record LeadDisqualified(@DataSubject String leadId) implements LeadEvent {}
