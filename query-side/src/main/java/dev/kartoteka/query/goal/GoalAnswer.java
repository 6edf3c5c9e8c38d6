package dev.kartoteka.query.goal;

import dev.kartoteka.query.record.RecordVersion;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A goal as REST and GraphQL show it.
 *
 * @param parentId the goal that it is a part of; null for none
 * @param teamId whose it is; null together with the owner for the whole company's
 * @param ownerId the employee whose it is; null for a team's or the company's
 * @param metric WON_AMOUNT, WON_COUNT, INVOICED, PAID, INTERACTIONS or MEETINGS_HELD
 * @param from the first day, of UTC
 * @param to the first day after
 * @param version for If-Match
 */
public record GoalAnswer(
        String id,
        @Nullable String parentId,
        @Nullable String teamId,
        @Nullable String ownerId,
        String metric,
        LocalDate from,
        LocalDate to,
        Figure target,
        Instant setAt,
        boolean retired,
        long version,
        boolean erased) {

    public static GoalAnswer of(RecordVersion<Goal> version) {
        Goal goal = version.state();
        return new GoalAnswer(
                goal.id(),
                goal.parentId(),
                goal.teamId(),
                goal.ownerId(),
                goal.metric(),
                goal.from(),
                goal.to(),
                Figure.of(goal.target(), goal.currency()),
                goal.setAt(),
                goal.retired(),
                version.version(),
                version.erased());
    }
}
