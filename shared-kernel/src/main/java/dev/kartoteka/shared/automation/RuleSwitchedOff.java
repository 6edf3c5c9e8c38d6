package dev.kartoteka.shared.automation;

import org.axonframework.serialization.Revision;

/** The rule does not fire until it is switched on again. */
@Revision("1")
public record RuleSwitchedOff(String ruleId) implements RuleEvent {}
