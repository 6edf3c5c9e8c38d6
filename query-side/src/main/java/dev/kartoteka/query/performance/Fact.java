package dev.kartoteka.query.performance;

import dev.kartoteka.query.goal.Goal;
import dev.kartoteka.query.report.Staff;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that counts: a won deal, an invoice, a payment, an interaction, or somebody's part in a meeting.
 *
 * @param employeeId whose it was at that time; null for nobody's
 * @param day on which it counts, of UTC; a paper may be of another day than the one it was entered on
 * @param currency null for what is counted, and for a deal without an amount
 */
record Fact(
        @Nullable String employeeId,
        Instant at,
        LocalDate day,
        BigDecimal value,
        @Nullable String currency) {

    /** What counts as one. */
    static Fact one(@Nullable String employeeId, Instant at) {
        return new Fact(employeeId, at, dayOf(at), BigDecimal.ONE, null);
    }

    static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    /** Whether it counts for whoever has the goal. */
    boolean isOf(Goal goal, Staff staff) {
        return Holder.of(goal).counts(employeeId, at, staff);
    }

    boolean isWithin(Goal goal) {
        return !day.isBefore(goal.from()) && day.isBefore(goal.to());
    }

    boolean isOfTeam(String teamId, Staff staff) {
        return employeeId != null && staff.isIn(teamId, employeeId, at);
    }

    static BigDecimal sum(List<Fact> facts, @Nullable String currency) {
        return facts.stream()
                .filter(fact -> Objects.equals(fact.currency, currency))
                .map(Fact::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many are not in the sum of a currency. */
    static int uncounted(List<Fact> facts, @Nullable String currency) {
        return (int) facts.stream()
                .filter(fact -> !Objects.equals(fact.currency, currency))
                .count();
    }
}
