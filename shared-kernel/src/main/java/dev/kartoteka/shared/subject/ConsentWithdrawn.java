package dev.kartoteka.shared.subject;

import dev.kartoteka.shared.privacy.DataSubject;
import org.axonframework.serialization.Revision;

/** The person does not agree any more. */
@Revision("1")
public record ConsentWithdrawn(@DataSubject String personId, String purpose) implements SubjectEvent {}
