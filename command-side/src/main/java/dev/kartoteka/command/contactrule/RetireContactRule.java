package dev.kartoteka.command.contactrule;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.contactrule.ContactRuleId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The rule holds no more; what it found before can still be asked for as of then. */
@CommandPath(value = "contact-rules/{id}/retire", summary = "Retire a contact rule")
public record RetireContactRule(@TargetAggregateIdentifier ContactRuleId id) implements ContactRuleCommand {}
