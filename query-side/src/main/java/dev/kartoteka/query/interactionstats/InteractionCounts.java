package dev.kartoteka.query.interactionstats;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many interactions took place in a period, without those that were retracted. Each of the lists adds up to the total.
 *
 * @param unit of the periods of the rows
 * @param rows by period, then employee, team and kind
 */
public record InteractionCounts(
        @Nullable Instant from,
        @Nullable Instant to,
        Instant asOf,
        CalendarUnit unit,
        long total,
        List<Part> byKind,
        List<Part> byEmployee,
        List<Part> byTeam,
        List<Part> byPeriod,
        List<Row> rows) {

    /**
     * The interactions of one kind, employee, team or period.
     *
     * @param key null for interactions of nobody, or of somebody without a team
     */
    public record Part(@Nullable String key, long count) {}

    /**
     * The interactions of one kind that one employee had in one period as a member of one team.
     *
     * @param period such as {@code 2026-03}
     * @param teamId of the employee at the time of the interaction
     */
    public record Row(
            String period,
            String kind,
            @Nullable String employeeId,
            @Nullable String teamId,
            long count,
            long durationSeconds) {}
}
