package dev.kartoteka.shared.subject;

import java.util.List;
import org.axonframework.serialization.Revision;

/** The certificate: the keys of so many records are destroyed, and the places that had copies are cleared. */
@Revision("1")
public record ErasureCompleted(String personId, long recordCount, List<String> clearedPlaces) implements SubjectEvent {}
