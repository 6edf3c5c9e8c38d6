package dev.kartoteka.query.goal;

import dev.kartoteka.shared.goal.GoalMetric;
import dev.kartoteka.shared.goal.GoalSet;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be reached, as it is after an event.
 *
 * @param parentId the goal that it is a part of; null for none
 * @param teamId whose it is; null together with the owner for the whole company's
 * @param ownerId the employee whose it is; null for a team's or the company's
 * @param from the first day, of UTC
 * @param to the first day after
 * @param currency null for a count
 */
public record Goal(
        String id,
        @Nullable String parentId,
        @Nullable String teamId,
        @Nullable String ownerId,
        String metric,
        LocalDate from,
        LocalDate to,
        BigDecimal target,
        @Nullable String currency,
        Instant setAt,
        boolean retired) {

    static Goal of(GoalSet event, Instant at) {
        return new Goal(
                event.goalId(),
                event.parentId(),
                event.teamId(),
                event.ownerId(),
                event.metric(),
                event.from(),
                event.to(),
                event.target(),
                event.currency(),
                at,
                false);
    }

    public GoalMetric measured() {
        return GoalMetric.valueOf(metric);
    }

    /** Whether it is for the same days as another. */
    public boolean sameDays(Goal other) {
        return from.equals(other.from) && to.equals(other.to);
    }

    Goal asking(BigDecimal other) {
        return new Goal(id, parentId, teamId, ownerId, metric, from, to, other, currency, setAt, retired);
    }

    Goal over() {
        return new Goal(id, parentId, teamId, ownerId, metric, from, to, target, currency, setAt, true);
    }
}
