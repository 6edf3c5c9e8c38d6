package dev.kartoteka.query.goal;

import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.goal.GoalRetired;
import dev.kartoteka.shared.goal.GoalRevised;
import dev.kartoteka.shared.goal.GoalSet;
import dev.kartoteka.shared.goal.GoalSplit;

/** What is known of a goal after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class GoalFold {

    static final Fold<Goal> FOLD = Fold.of(Goal.class)
            .start(GoalSet.class, (event, recorded) -> Goal.of(event, recorded.occurredAt()))
            .then(GoalRevised.class, (goal, event) -> goal.asking(event.target()))
            .ignores(GoalSplit.class) // each part says its own
            .then(GoalRetired.class, (goal, event) -> goal.over())
            .build();

    private GoalFold() {}
}
