package dev.kartoteka.shared.automation;

import org.axonframework.serialization.Revision;

/**
 * An action was refused; it is tried again.
 *
 * @param action which of the rule's, from 0
 * @param code why, as commands are refused
 */
@Revision("1")
public record FiringFailed(String firingId, int attempt, int action, String code) implements FiringEvent {}
