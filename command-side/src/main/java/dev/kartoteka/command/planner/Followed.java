package dev.kartoteka.command.planner;

import dev.kartoteka.command.employee.Employees;
import dev.kartoteka.command.policy.Derived;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.reminder.PlanReminder;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.reminder.ReminderId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When somebody is to be reminded of a record, by all that has happened to it until now. */
@Component
class Followed {

    static final Duration BEFORE_MEETING = Duration.ofMinutes(15);

    /** A meeting that recurs more seldom is not looked ahead to. */
    private static final Duration AHEAD = Duration.ofDays(366 * 5);

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Records records;
    private final OpenTasks tasks;
    private final Employees employees;

    Followed(Records records, OpenTasks tasks, Employees employees) {
        this.records = records;
        this.tasks = tasks;
        this.employees = employees;
    }

    /** At its due time, whoever is to do it. */
    List<PlanReminder> task(String taskId) {
        OpenTasks.Open task = tasks.current(taskId);
        if (task == null) {
            return List.of();
        }
        String assignee = task.assigneeId() == null ? task.lastAssigneeId() : task.assigneeId();
        Instant due = task.open() && task.assigneeId() != null ? task.dueAt() : null;
        return assignee == null ? List.of() : List.of(reminder(taskId, "", assignee, "TASK_DUE", due));
    }

    /** A quarter of an hour before it begins, each who takes part; of a recurring one, before the next after a time. */
    List<PlanReminder> meeting(String meetingId, Instant after) {
        MeetingPlan meeting = records.current(meetingId, MeetingPlan.FOLD);
        if (meeting == null) {
            return List.of();
        }
        Instant next = meeting.nextAfter(after.plus(BEFORE_MEETING), AHEAD);
        Instant soon = meeting.startsAt().isAfter(after) && meeting.planned() ? meeting.startsAt() : null;
        Instant start = next == null ? soon : next;
        return meeting.employeeIds().stream()
                .map(employee -> reminder(
                        meetingId,
                        employee,
                        employee,
                        "MEETING_SOON",
                        start == null ? null : start.minus(BEFORE_MEETING)))
                .toList();
    }

    /** On the morning of its day, by the days of whoever promised. */
    List<PlanReminder> promise(String promiseId) {
        OpenPromise promise = records.current(promiseId, OpenPromise.FOLD);
        if (promise == null) {
            return List.of();
        }
        ZoneId zone = ZoneId.of(employees.zone(new EmployeeId(promise.madeById())));
        Instant due =
                promise.open() ? promise.dueOn().atTime(MORNING).atZone(zone).toInstant() : null;
        return List.of(reminder(promiseId, "", promise.madeById(), "PROMISE_DUE", due));
    }

    /** Whether there ever was such a reminder. */
    boolean isSet(ReminderId id) {
        return records.current(id.value(), DueReminders.FOLD) != null;
    }

    private static PlanReminder reminder(
            String aboutId, String slot, String employeeId, String kind, @Nullable Instant dueAt) {
        ReminderId id = new ReminderId(Derived.id(ReminderId.PREFIX, aboutId, kind, slot));
        return new PlanReminder(id, new EmployeeId(employeeId), kind, aboutId, dueAt);
    }
}
