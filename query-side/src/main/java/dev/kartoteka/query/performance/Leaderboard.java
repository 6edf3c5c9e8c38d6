package dev.kartoteka.query.performance;

import dev.kartoteka.query.goal.Figure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who reached how much on some days, the best first.
 *
 * @param from the first day, of UTC
 * @param to the first day after
 * @param total of everybody, and of what was nobody's
 * @param nobodys what nobody owned, or, by team, somebody without one
 * @param ranked how many have a rank, those who are not shown among them
 * @param rows those that may be seen
 */
public record Leaderboard(
        String metric,
        LeaderboardBy by,
        LocalDate from,
        LocalDate to,
        Instant asOf,
        Figure total,
        Figure nobodys,
        int uncounted,
        int ranked,
        List<Row> rows) {

    /** Who is compared. */
    public enum LeaderboardBy {
        OWNER,
        /** The team that the owner worked in at that time. */
        TEAM
    }

    /**
     * What one reached.
     *
     * @param rank 1 for the best; those who reached the same have the same, and as many are left out after it
     * @param id of the employee or team
     * @param goalId the goal for just these days; null for none
     * @param percent of the goal's target
     */
    public record Row(
            int rank,
            String id,
            Figure fact,
            @Nullable String goalId,
            @Nullable Figure target,
            @Nullable Double percent) {}
}
