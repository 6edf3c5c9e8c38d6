package dev.kartoteka.command.automation;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.automation.RuleId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The rule fires no more until it is switched on again. */
@CommandPath(value = "rules/{id}/switch-off", summary = "Switch a rule off")
public record SwitchRuleOff(@TargetAggregateIdentifier RuleId id) implements RuleCommand {}
