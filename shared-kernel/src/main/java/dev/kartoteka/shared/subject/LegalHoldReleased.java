package dev.kartoteka.shared.subject;

import dev.kartoteka.shared.privacy.DataSubject;
import org.axonframework.serialization.Revision;

/** The data of the person may be erased again. */
@Revision("1")
public record LegalHoldReleased(@DataSubject String personId) implements SubjectEvent {}
