package dev.kartoteka.command.firing;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.automation.FiringId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tries the actions again that failed; those that were done are not done twice. */
@CommandPath(value = "firings/{id}/retry", summary = "Try again what a rule failed to do", right = "rules")
public record RetryFiring(@TargetAggregateIdentifier FiringId id) implements Command {}
