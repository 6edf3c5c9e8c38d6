package dev.kartoteka.shared.contactrule;

import org.axonframework.serialization.Revision;

/** The rule holds no more. */
@Revision("1")
public record ContactRuleRetired(String contactRuleId) implements ContactRuleEvent {}
