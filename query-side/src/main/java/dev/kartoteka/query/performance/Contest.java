package dev.kartoteka.query.performance;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.goal.Goal;
import dev.kartoteka.query.performance.Leaderboard.LeaderboardBy;
import dev.kartoteka.query.report.ReportDeals;
import dev.kartoteka.query.report.ReportQuestion;
import dev.kartoteka.query.report.ReportQuestion.Days;
import dev.kartoteka.query.report.Staff;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.goal.GoalMetric;
import dev.kartoteka.shared.value.CalendarPeriod;
import dev.kartoteka.shared.value.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a ranking is about.
 *
 * @param currency of amounts; null for counts
 * @param teamId of whom alone; null for all
 */
record Contest(
        GoalMetric metric,
        @Nullable String currency,
        LeaderboardBy by,
        @Nullable String teamId,
        LocalDate from,
        LocalDate to) {

    /**
     * Of the month of {@code asOf} where no days are given.
     *
     * @throws Refusal with 400 when the days or the currency do not fit
     */
    static Contest of(ReportQuestion question) {
        GoalMetric metric = question.oneOf("metric", GoalMetric.class);
        String currency = question.text("currency");
        Days within = within(question.text("period"), question.days(), ReportDeals.moment(question.asOf()));
        LocalDate from = within.from();
        LocalDate to = within.to();
        if (from == null || to == null) {
            throw new Refusal(FailureCode.INVALID_PARAMETER, "from and to are given together");
        }
        if (metric.money() == (currency == null)) {
            throw new Refusal(
                    FailureCode.INVALID_PARAMETER,
                    metric + (metric.money() ? " needs a currency" : " has no currency"));
        }
        if (currency != null) {
            var unused = Money.scaleOf(currency); // refuses what is none
        }
        return new Contest(
                metric, currency, question.oneOf("by", LeaderboardBy.class), question.text("teamId"), from, to);
    }

    private static Days within(@Nullable String period, Days days, Instant asOf) {
        if (period == null) {
            LocalDate first = Fact.dayOf(asOf).withDayOfMonth(1);
            return days.from() == null && days.to() == null ? new Days(first, first.plusMonths(1)) : days;
        }
        if (days.from() != null || days.to() != null) {
            throw new Refusal(FailureCode.INVALID_PARAMETER, "Either period, or from and to");
        }
        CalendarPeriod named = CalendarPeriod.parse(period);
        return new Days(named.from(), named.to());
    }

    /** Whether the holder of a goal takes part. */
    boolean holds(Goal goal, Staff staff, Instant at) {
        return teamId == null
                || (goal.ownerId() != null
                        ? staff.isIn(teamId, goal.ownerId(), at)
                        : goal.teamId() != null && staff.isWithin(teamId, goal.teamId(), at));
    }
}
