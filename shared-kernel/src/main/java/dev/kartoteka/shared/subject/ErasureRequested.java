package dev.kartoteka.shared.subject;

import org.axonframework.serialization.Revision;

/** The data of the person are to be erased, and are being erased from now on. The reason is kept in the clear. */
@Revision("1")
public record ErasureRequested(String personId) implements SubjectEvent {}
