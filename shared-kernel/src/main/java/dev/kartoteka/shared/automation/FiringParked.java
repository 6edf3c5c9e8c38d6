package dev.kartoteka.shared.automation;

import org.axonframework.serialization.Revision;

/** An action was refused too often; it waits for somebody. */
@Revision("1")
public record FiringParked(String firingId, int attempt, int action, String code) implements FiringEvent {}
