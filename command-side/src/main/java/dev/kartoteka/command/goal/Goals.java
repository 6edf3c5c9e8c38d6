package dev.kartoteka.command.goal;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.goal.GoalId;
import dev.kartoteka.shared.goal.GoalRetired;
import dev.kartoteka.shared.goal.GoalRevised;
import dev.kartoteka.shared.goal.GoalSet;
import dev.kartoteka.shared.goal.GoalSplit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a goal has to know of the one that it is a part of. */
@Component
class Goals {

    private static final Fold<Whole> WHOLE = Fold.of(Whole.class)
            .start(GoalSet.class, event -> new Whole(event, false))
            .ignores(GoalRevised.class)
            .ignores(GoalSplit.class)
            .then(GoalRetired.class, (whole, event) -> new Whole(whole.set(), true))
            .build();

    private final Records records;

    Goals(Records records) {
        this.records = records;
    }

    /**
     * Refuses a part that could not be added up with the others: it is measured alike, and is either another's for the same
     * days or the same one's for some of them. So a tree has no ring: the whole is there before its parts.
     */
    void requirePart(@Nullable GoalId parentId, GoalSet part) {
        if (parentId == null) {
            return;
        }
        Whole whole = records.current(parentId.value(), WHOLE);
        if (whole == null) {
            throw new DomainRuleViolated(FailureCode.GOAL_UNKNOWN, "There is no " + parentId);
        }
        if (whole.retired()) {
            throw new DomainRuleViolated(FailureCode.GOAL_RETIRED, parentId + " holds no more");
        }
        GoalSet set = whole.set();
        if (!set.metric().equals(part.metric()) || !Objects.equals(set.currency(), part.currency())) {
            throw new DomainRuleViolated(FailureCode.GOAL_NOT_PART, "It is measured otherwise than " + parentId);
        }
        boolean same = Objects.equals(set.teamId(), part.teamId()) && Objects.equals(set.ownerId(), part.ownerId());
        boolean whenever = set.from().equals(part.from()) && set.to().equals(part.to());
        boolean within = !part.from().isBefore(set.from()) && !part.to().isAfter(set.to());
        if (same == whenever || !within || (!same && set.ownerId() != null)) {
            throw new DomainRuleViolated(
                    FailureCode.GOAL_NOT_PART,
                    "A part of " + parentId + " is another's for the same days, or the same one's for some of them");
        }
    }

    /** @param set what it was set to; its target may have been revised since */
    private record Whole(GoalSet set, boolean retired) {}
}
