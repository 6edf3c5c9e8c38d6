package dev.kartoteka.command.automation;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.automation.RuleId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The rule fires from now on. */
@CommandPath(value = "rules/{id}/switch-on", summary = "Switch a rule on")
public record SwitchRuleOn(@TargetAggregateIdentifier RuleId id) implements RuleCommand {}
