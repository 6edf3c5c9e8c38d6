package dev.kartoteka.shared.goal;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event a goal can publish. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface GoalEvent extends DomainEvent permits GoalSet, GoalRevised, GoalSplit, GoalRetired {

    String goalId();

    @Override
    default String recordId() {
        return goalId();
    }
}
