package dev.kartoteka.command.goal;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.goal.GoalId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The goal holds no more, and is no part of another. */
@CommandPath(value = "goals/{id}/retire", summary = "Retire a goal")
public record RetireGoal(@TargetAggregateIdentifier GoalId id) implements GoalCommand {}
