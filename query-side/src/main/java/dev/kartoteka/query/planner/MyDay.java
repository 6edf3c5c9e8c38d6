package dev.kartoteka.query.planner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an employee has to do on a day.
 *
 * @param zone by whose days it is
 * @param from when the day begins
 * @param to when the next one does
 * @param standsInFor colleagues who are away on that day, whose work is here too
 * @param tasks that are due, or were due before
 * @param waiting clients whose last word nobody has answered
 */
public record MyDay(
        String employeeId,
        LocalDate date,
        String zone,
        Instant from,
        Instant to,
        List<String> standsInFor,
        List<DueTask> tasks,
        List<Calendar.Entry> meetings,
        List<DuePromise> promises,
        List<WaitingClient> waiting) {

    /** @param ofId whose it is: the employee's, or a colleague's for whom they stand in */
    public record DueTask(
            String taskId,
            String ofId,
            @Nullable String title,
            String priority,
            Instant dueAt,
            boolean overdue,
            @Nullable String clientId) {}

    /** @param ofId who promised */
    public record DuePromise(
            String promiseId, String ofId, @Nullable String text, LocalDate dueOn, boolean overdue, String clientId) {}

    /**
     * A client who wrote or called last.
     *
     * @param ofId whose client it is
     * @param since when that was
     */
    public record WaitingClient(String clientId, String ofId, String interactionId, String kind, Instant since) {}
}
