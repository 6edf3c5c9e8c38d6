package dev.kartoteka.shared.subject;

import dev.kartoteka.shared.privacy.DataSubject;
import org.axonframework.serialization.Revision;

/** The person agreed that their data are used for a purpose. */
@Revision("1")
public record ConsentGiven(@DataSubject String personId, String purpose) implements SubjectEvent {}
