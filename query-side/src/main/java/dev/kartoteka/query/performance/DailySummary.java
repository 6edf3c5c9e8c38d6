package dev.kartoteka.query.performance;

import dev.kartoteka.query.measure.Amount;
import dev.kartoteka.query.measure.Sums;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an employee, a team or the company did on a day.
 *
 * @param employeeId whose day it is; null for a team's or the company's
 * @param teamId whose day it is; null for an employee's, and together with the employee for the company's
 * @param zone by whose days it is: the employee's, else the company's
 * @param from when the day begins
 * @param to when the next one does
 * @param interactions that were logged and not retracted; notes do not count
 * @param calls those of the kind CALL
 * @param byKind the same by kind, in the order of the alphabet
 * @param meetingsHeld meetings and visits that took place
 * @param dealsOpened by whose they were in the evening
 * @param dealsMoved those that went to another stage; each counts once
 * @param dealsWon by who owned them when they were won
 * @param dealsLost by who owned them when they were lost
 * @param newClients that were registered, by whose they were in the evening
 * @param invoiced by day of issue, with tax, less credit notes; what is voided is not among them
 * @param paid by the day it came in, less what was given back
 * @param goals those whose days this one is among, as they stood in the evening
 */
public record DailySummary(
        @Nullable String employeeId,
        @Nullable String teamId,
        LocalDate date,
        String zone,
        Instant from,
        Instant to,
        Instant asOf,
        int interactions,
        int calls,
        List<OfKind> byKind,
        int meetingsHeld,
        Tally dealsOpened,
        Tally dealsMoved,
        Tally dealsWon,
        Tally dealsLost,
        TasksOfDay tasks,
        PromisesOfDay promises,
        int newClients,
        Tally invoiced,
        Tally paid,
        List<Progress.Part> goals) {

    /** @param seconds how long they took, of those that say it */
    public record OfKind(String kind, int count, long seconds) {}

    /** @param amounts by currency; what has no amount adds nothing */
    public record Tally(int count, List<Amount> amounts) {

        static <R> Tally of(
                List<R> records, Function<R, @Nullable BigDecimal> amount, Function<R, @Nullable String> currency) {
            Sums sums = new Sums();
            records.forEach(record -> sums.add(amount.apply(record), currency.apply(record)));
            return new Tally(records.size(), sums.amounts());
        }
    }

    /**
     * Tasks by whose they are.
     *
     * @param overdue that were not done by the evening, and due before
     */
    public record TasksOfDay(int done, int overdue) {}

    /**
     * Promises by who made them.
     *
     * @param overdue that were neither kept nor broken by the evening, and due on an earlier day
     */
    public record PromisesOfDay(int made, int kept, int broken, int overdue) {}
}
