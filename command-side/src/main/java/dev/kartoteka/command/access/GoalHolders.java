package dev.kartoteka.command.access;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.goal.GoalId;
import dev.kartoteka.shared.goal.GoalRetired;
import dev.kartoteka.shared.goal.GoalRevised;
import dev.kartoteka.shared.goal.GoalSet;
import dev.kartoteka.shared.goal.GoalSplit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose a goal is. */
@Component
class GoalHolders {

    private static final Fold<Holder> FOLD = Fold.of(Holder.class)
            .start(GoalSet.class, event -> new Holder(event.teamId(), event.ownerId()))
            .ignores(GoalRevised.class)
            .ignores(GoalSplit.class)
            .ignores(GoalRetired.class)
            .build();

    private final Records records;

    GoalHolders(Records records) {
        this.records = records;
    }

    static boolean has(String recordId) {
        return recordId.startsWith(GoalId.PREFIX);
    }

    /** Empty when there is no such goal. */
    Optional<Holder> of(String goalId) {
        return Optional.ofNullable(records.current(goalId, FOLD));
    }

    /** @param teamId null together with the owner for the whole company */
    record Holder(@Nullable String teamId, @Nullable String ownerId) {}
}
