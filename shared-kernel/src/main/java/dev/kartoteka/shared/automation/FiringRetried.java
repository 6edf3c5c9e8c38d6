package dev.kartoteka.shared.automation;

import org.axonframework.serialization.Revision;

/** What failed is to be tried again. */
@Revision("1")
public record FiringRetried(String firingId) implements FiringEvent {}
