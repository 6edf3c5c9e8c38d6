package dev.kartoteka.shared.lead;

import dev.kartoteka.shared.privacy.DataSubject;
import org.axonframework.serialization.Revision;

/** The interest is real. */
@Revision("1")
public record LeadQualified(@DataSubject String leadId) implements LeadEvent {}
