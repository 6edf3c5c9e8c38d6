package dev.kartoteka.shared.lead;

import dev.kartoteka.shared.privacy.DataSubject;
import org.axonframework.serialization.Revision;

/** A lead that was given up is new again. */
@Revision("1")
public record LeadReopened(@DataSubject String leadId) implements LeadEvent {}
