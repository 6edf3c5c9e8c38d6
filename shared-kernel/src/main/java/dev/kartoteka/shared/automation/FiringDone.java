package dev.kartoteka.shared.automation;

import org.axonframework.serialization.Revision;

/** All that the rule wanted was done. */
@Revision("1")
public record FiringDone(String firingId) implements FiringEvent {}
