package dev.kartoteka.shared.goal;

import org.axonframework.serialization.Revision;

/** The goal holds no more. */
@Revision("1")
public record GoalRetired(String goalId) implements GoalEvent {}
