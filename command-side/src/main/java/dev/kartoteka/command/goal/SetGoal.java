package dev.kartoteka.command.goal;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.endpoint.ForStaff;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.goal.GoalId;
import dev.kartoteka.shared.goal.GoalMetric;
import dev.kartoteka.shared.team.TeamId;
import dev.kartoteka.shared.value.CalendarDay;
import dev.kartoteka.shared.value.CalendarPeriod;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says what is to be reached.
 *
 * @param parentId the goal that this one is a part of; null for none
 * @param teamId whose goal it is; neither team nor owner for the whole company's
 * @param ownerId the employee whose goal it is
 * @param period 2026, 2026-Q1 or 2026-03; or from and to
 * @param from the first day, of UTC
 * @param to the first day after
 * @param target in a currency for amounts, without one for counts
 */
@CommandPath(value = "goals", summary = "Set a goal")
public record SetGoal(
        @TargetAggregateIdentifier GoalId id,
        @Nullable GoalId parentId,
        @Nullable TeamId teamId,
        @Nullable EmployeeId ownerId,
        GoalMetric metric,
        @Nullable CalendarPeriod period,
        @Nullable CalendarDay from,
        @Nullable CalendarDay to,
        Target target)
        implements GoalCommand, ForStaff {

    public SetGoal {
        if (teamId != null && ownerId != null) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "A goal is a team's or an employee's, not of both");
        }
        if ((period == null) == (from == null) || (from == null) != (to == null)) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "A goal has a period, or from and to");
        }
        if (from != null && to != null && !from.value().isBefore(to.value())) {
            throw new InvalidValue(FailureCode.INVALID_DATE, "from is before to");
        }
        if (!target.fits(metric)) {
            throw new InvalidValue(
                    FailureCode.INVALID_VALUE, metric + (metric.money() ? " needs a currency" : " has no currency"));
        }
    }

    @Override
    public @Nullable EmployeeId forEmployee() {
        return ownerId;
    }

    @Override
    public @Nullable TeamId forTeam() {
        return teamId;
    }

    LocalDate firstDay() {
        return period != null ? period.from() : day(from);
    }

    LocalDate dayAfter() {
        return period != null ? period.to() : day(to);
    }

    private static LocalDate day(@Nullable CalendarDay day) {
        if (day == null) {
            throw new IllegalStateException("Refused above");
        }
        return day.value();
    }
}
