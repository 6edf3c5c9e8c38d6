package dev.kartoteka.command.planner;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.reminder.PlanReminder;
import dev.kartoteka.shared.approval.ApprovalId;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.contract.ContractId;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.invoice.InvoiceId;
import dev.kartoteka.shared.meeting.MeetingId;
import dev.kartoteka.shared.order.OrderId;
import dev.kartoteka.shared.promise.PromiseId;
import dev.kartoteka.shared.reminder.ReminderId;
import dev.kartoteka.shared.task.TaskId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When somebody is to be reminded of a record, by all that has happened to it until now. */
@Component
class Followed {

    static final Duration BEFORE_MEETING = Duration.ofMinutes(15);

    /** A meeting that recurs more seldom is not looked ahead to. */
    private static final Duration AHEAD = Duration.ofDays(366 * 5);

    private static final String MEETING_SOON = "MEETING_SOON";

    private final Records records;
    private final OpenTasks tasks;
    private final Planned planned;
    private final FollowedPapers papers;
    private final Map<String, BiFunction<String, Instant, List<PlanReminder>>> kinds;

    Followed(Records records, OpenTasks tasks, Planned planned, FollowedPapers papers) {
        this.records = records;
        this.tasks = tasks;
        this.planned = planned;
        this.papers = papers;
        this.kinds = Map.of(
                TaskId.PREFIX, (id, now) -> task(id),
                MeetingId.PREFIX, this::meeting,
                PromiseId.PREFIX, (id, now) -> promise(id),
                ContractId.PREFIX, (id, now) -> papers.contract(id),
                InvoiceId.PREFIX, (id, now) -> papers.invoice(id),
                OrderId.PREFIX, (id, now) -> papers.order(id),
                ApprovalId.PREFIX, (id, now) -> papers.approval(id),
                ContactId.PREFIX, (id, now) -> papers.contact(id, from(FollowedPapers.birthdayOf(id), now)));
    }

    /** Each reminder of a record, also one that is wanted no more; none of a record that calls for none. */
    List<PlanReminder> of(String recordId, Instant now) {
        String prefix = recordId.substring(0, recordId.indexOf('-') + 1);
        return kinds.getOrDefault(prefix, (id, any) -> List.of()).apply(recordId, now);
    }

    /** At its due time, whoever is to do it. */
    private List<PlanReminder> task(String taskId) {
        OpenTasks.Open task = tasks.current(taskId);
        if (task == null) {
            return List.of();
        }
        Instant due = task.open() && task.assigneeId() != null ? task.dueAt() : null;
        return List.of(planned.of(taskId, "TASK_DUE", task.assigneeId(), due));
    }

    /** A quarter of an hour before it begins, each who takes part; of a recurring one, before the next. */
    private List<PlanReminder> meeting(String meetingId, Instant now) {
        MeetingPlan meeting = records.current(meetingId, MeetingPlan.FOLD);
        if (meeting == null) {
            return List.of();
        }
        return meeting.employeeIds().stream()
                .map(employee -> planned.ofEach(
                        meetingId,
                        MEETING_SOON,
                        employee,
                        soon(meeting, from(Planned.idOf(meetingId, MEETING_SOON, employee), now))))
                .toList();
    }

    private static @Nullable Instant soon(MeetingPlan meeting, Instant after) {
        Instant next = meeting.nextAfter(after.plus(BEFORE_MEETING), AHEAD);
        Instant first = meeting.startsAt();
        Instant sooner = first.isAfter(after) && meeting.takesPlace(first) ? first : null;
        Instant start = next == null ? sooner : next;
        return start == null ? null : start.minus(BEFORE_MEETING);
    }

    /** On the morning of its day, by the days of whoever promised; after them, whoever is responsible for the client. */
    private List<PlanReminder> promise(String promiseId) {
        OpenPromise promise = records.current(promiseId, OpenPromise.FOLD);
        if (promise == null) {
            return List.of();
        }
        PlanReminder own = promise(promiseId, promise, promise.madeById());
        // asked once: who leaves in the middle of it must not leave nobody
        return List.of(
                own.recipientId() != null
                        ? own
                        : promise(promiseId, promise, papers.responsible(promise.dealId(), promise.clientId())));
    }

    private PlanReminder promise(String promiseId, OpenPromise promise, @Nullable String employee) {
        boolean ours = employee != null && employee.startsWith(EmployeeId.PREFIX); // else the client promised
        return planned.of(
                promiseId,
                "PROMISE_DUE",
                employee,
                ours && promise.open() ? planned.morning(promise.dueOn(), employee) : null);
    }

    /** From when on the next time of what recurs is looked for. */
    private Instant from(ReminderId id, Instant now) {
        DueReminders.Pending reminder = records.current(id.value(), DueReminders.FOLD);
        return reminder == null ? now : reminder.lookFrom(now);
    }

    /** Whether there ever was such a reminder. */
    boolean isSet(ReminderId id) {
        return records.current(id.value(), DueReminders.FOLD) != null;
    }
}
