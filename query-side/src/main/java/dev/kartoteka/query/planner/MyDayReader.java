package dev.kartoteka.query.planner;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.employee.EmployeeZones;
import dev.kartoteka.query.list.Fields;
import dev.kartoteka.query.promise.Promise;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.substitution.Substitution;
import dev.kartoteka.query.task.Task;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what an employee has to do on a day, by the days of their time zone. */
@Component
class MyDayReader {

    private static final int MOST = 500;

    private final EmployeeZones zones;
    private final RecordStore<Substitution> substitutions;
    private final RecordStore<Task> tasks;
    private final RecordStore<Promise> promises;
    private final CalendarReader calendar;
    private final WaitingClients waiting;

    MyDayReader(
            EmployeeZones zones,
            RecordStore<Substitution> substitutions,
            RecordStore<Task> tasks,
            RecordStore<Promise> promises,
            CalendarReader calendar,
            WaitingClients waiting) {
        this.zones = zones;
        this.substitutions = substitutions.unrestricted();
        this.tasks = tasks;
        this.promises = promises;
        this.calendar = calendar;
        this.waiting = waiting;
    }

    /** @param date today when null */
    MyDay read(String employeeId, @Nullable LocalDate date, @Nullable AsOf asOf) {
        ZoneId zone = zones.of(employeeId, asOf);
        Instant now = asOf == null ? Instant.now() : asOf.time();
        LocalDate day = date == null ? now.atZone(zone).toLocalDate() : date;
        Instant from = day.atStartOfDay(zone).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(zone).toInstant();
        List<String> absent = Substitution.of(substitutions, employeeId, asOf).stream()
                .filter(one -> one.covers(day))
                .map(Substitution::absentId)
                .distinct()
                .sorted()
                .toList();
        List<String> all = Stream.concat(Stream.of(employeeId), absent.stream()).toList();
        return new MyDay(
                employeeId,
                day,
                zone.getId(),
                from,
                to,
                absent,
                tasks(all, from, to, asOf),
                calendar.read(all, from, to, asOf),
                promises(all, day, asOf),
                waiting.of(all, asOf));
    }

    private List<MyDay.DueTask> tasks(List<String> of, Instant from, Instant to, @Nullable AsOf asOf) {
        Fields fields = tasks.model().fields();
        List<MyDay.DueTask> due = new ArrayList<>();
        tasks.forEach(
                Filters.and(
                        Filters.in(fields.path("assigneeId"), of),
                        Filters.eq(fields.path("status"), "OPEN"),
                        Filters.lt(fields.path("dueAt"), to)),
                Sorts.ascending(fields.path("dueAt")),
                MOST,
                asOf,
                version -> add(due, version.state(), from));
        return due;
    }

    private static void add(List<MyDay.DueTask> due, Task task, Instant from) {
        Instant at = task.dueAt();
        String assignee = task.assigneeId();
        if (at != null && assignee != null) {
            due.add(new MyDay.DueTask(
                    task.id(), assignee, task.title(), task.priority(), at, at.isBefore(from), task.clientId()));
        }
    }

    private List<MyDay.DuePromise> promises(List<String> of, LocalDate day, @Nullable AsOf asOf) {
        Fields fields = promises.model().fields();
        List<MyDay.DuePromise> due = new ArrayList<>();
        promises.forEach(
                Filters.and(
                        Filters.in(fields.path("madeById"), of),
                        Filters.eq(fields.path("status"), "OPEN"),
                        Filters.lte(fields.path("dueOn"), day.toString())),
                Sorts.ascending(fields.path("dueOn")),
                MOST,
                asOf,
                version -> due.add(of(version.state(), day)));
        return due;
    }

    private static MyDay.DuePromise of(Promise promise, LocalDate day) {
        return new MyDay.DuePromise(
                promise.id(),
                promise.madeById(),
                promise.text(),
                promise.dueOn(),
                promise.dueOn().isBefore(day),
                promise.clientId());
    }
}
