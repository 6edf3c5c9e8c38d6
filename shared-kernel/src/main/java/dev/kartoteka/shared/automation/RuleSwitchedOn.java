package dev.kartoteka.shared.automation;

import org.axonframework.serialization.Revision;

/** The rule fires from now on. */
@Revision("1")
public record RuleSwitchedOn(String ruleId) implements RuleEvent {}
