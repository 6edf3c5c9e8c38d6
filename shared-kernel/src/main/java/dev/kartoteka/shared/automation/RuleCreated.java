package dev.kartoteka.shared.automation;

import org.axonframework.serialization.Revision;

/**
 * A rule was written down; it is off.
 *
 * @param ownerId who is answerable for it
 */
@Revision("1")
public record RuleCreated(String ruleId, String name, RuleWording wording, String ownerId) implements RuleEvent {}
