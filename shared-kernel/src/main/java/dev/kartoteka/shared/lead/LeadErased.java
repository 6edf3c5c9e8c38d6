package dev.kartoteka.shared.lead;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalDataErased;
import org.axonframework.serialization.Revision;

/** The personal data of the lead were erased; the lead is still counted. */
@Revision("1")
public record LeadErased(@DataSubject String leadId, String erasedPersonId) implements LeadEvent, PersonalDataErased {}
