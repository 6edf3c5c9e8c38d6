package dev.kartoteka.shared.subject;

import dev.kartoteka.shared.privacy.DataSubject;
import org.axonframework.serialization.Revision;

/** The data of the person must be kept, whatever they ask for. */
@Revision("1")
public record LegalHoldPlaced(@DataSubject String personId) implements SubjectEvent {}
