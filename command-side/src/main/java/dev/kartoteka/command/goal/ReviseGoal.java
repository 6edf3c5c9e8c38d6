package dev.kartoteka.command.goal;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.goal.GoalId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks for more or less from now on; what was asked for before can still be asked for as of then. */
@CommandPath(value = "goals/{id}/revise", summary = "Change how much is to be reached")
public record ReviseGoal(@TargetAggregateIdentifier GoalId id, Target target) implements GoalCommand {}
