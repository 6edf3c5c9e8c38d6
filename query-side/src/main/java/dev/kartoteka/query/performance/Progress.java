package dev.kartoteka.query.performance;

import dev.kartoteka.query.goal.Figure;
import dev.kartoteka.query.goal.GoalAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a goal is reached.
 *
 * @param goal as it was at {@code asOf}
 * @param fact what was reached by then
 * @param percent fact / target, 1 for all of it
 * @param left target less fact; below 0 when more was reached
 * @param uncounted what counts but is in another currency, or without an amount
 * @param splits whether the parts add up to the whole
 * @param parts those that may be seen, by holder and first day
 * @param warnings what should be looked at
 */
public record Progress(
        GoalAnswer goal,
        Instant asOf,
        Figure fact,
        @Nullable Double percent,
        Figure left,
        int uncounted,
        Outlook outlook,
        List<Split> splits,
        List<Part> parts,
        List<Warning> warnings) {

    /**
     * What may be expected at the end of the goal's days.
     *
     * @param elapsed share of the goal's time that is over
     * @param runRate fact / elapsed: as if it went on as until now; null before anything is over
     * @param open open deals that are expected to close on the goal's days; null for what deals do not tell
     * @param weighted what these are worth by their probabilities
     * @param expected fact and weighted
     */
    public record Outlook(
            @Nullable Double elapsed,
            @Nullable Figure runRate,
            @Nullable Double runRatePercent,
            @Nullable Integer open,
            @Nullable Figure weighted,
            @Nullable Figure expected,
            @Nullable Double expectedPercent) {}

    /** By what a goal is taken apart. */
    public enum SplitBy {
        /** Among teams or employees, for the same days. */
        STAFF,
        /** Among shorter spans of days, of the same holder. */
        DAYS
    }

    /** @param difference target less the sum of the parts */
    public record Split(SplitBy by, int parts, Figure sum, Figure difference, boolean equal) {}

    /** How far one goal is reached: a part of another, or one of a day. */
    public record Part(
            String id,
            @Nullable String teamId,
            @Nullable String ownerId,
            String metric,
            LocalDate from,
            LocalDate to,
            Figure target,
            Figure fact,
            @Nullable Double percent) {}

    /** @param code PARTS_DIFFER or UNCOUNTED */
    public record Warning(String code, String detail) {}
}
