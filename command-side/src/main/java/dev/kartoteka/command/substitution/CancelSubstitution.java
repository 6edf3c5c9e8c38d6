package dev.kartoteka.command.substitution;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.substitution.SubstitutionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that it does not take place. */
@CommandPath(value = "substitutions/{id}/cancel", summary = "Cancel a substitution")
public record CancelSubstitution(@TargetAggregateIdentifier SubstitutionId id) implements SubstitutionCommand {}
