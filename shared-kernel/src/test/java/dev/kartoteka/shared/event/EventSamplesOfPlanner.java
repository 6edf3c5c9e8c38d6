package dev.kartoteka.shared.event;

import dev.kartoteka.shared.meeting.MeetingCancelled;
import dev.kartoteka.shared.meeting.MeetingErased;
import dev.kartoteka.shared.meeting.MeetingHeld;
import dev.kartoteka.shared.meeting.MeetingOccurrenceCancelled;
import dev.kartoteka.shared.meeting.MeetingPlanned;
import dev.kartoteka.shared.meeting.MeetingRescheduled;
import dev.kartoteka.shared.meeting.MeetingTakenOver;
import dev.kartoteka.shared.notification.NotificationGiven;
import dev.kartoteka.shared.notification.NotificationRead;
import dev.kartoteka.shared.promise.PromiseBroken;
import dev.kartoteka.shared.promise.PromiseChanged;
import dev.kartoteka.shared.promise.PromiseErased;
import dev.kartoteka.shared.promise.PromiseKept;
import dev.kartoteka.shared.promise.PromiseMade;
import dev.kartoteka.shared.promise.PromiseTakenOver;
import dev.kartoteka.shared.reminder.ReminderDropped;
import dev.kartoteka.shared.reminder.ReminderFired;
import dev.kartoteka.shared.reminder.ReminderSet;
import dev.kartoteka.shared.substitution.SubstitutionArranged;
import dev.kartoteka.shared.substitution.SubstitutionCancelled;
import dev.kartoteka.shared.substitution.SubstitutionEnded;
import dev.kartoteka.shared.substitution.SubstitutionErased;
import dev.kartoteka.shared.task.TaskAssigned;
import dev.kartoteka.shared.task.TaskCancelled;
import dev.kartoteka.shared.task.TaskChanged;
import dev.kartoteka.shared.task.TaskCompleted;
import dev.kartoteka.shared.task.TaskCreated;
import dev.kartoteka.shared.task.TaskErased;
import dev.kartoteka.shared.task.TaskItemChecked;
import dev.kartoteka.shared.task.TaskReopened;
import dev.kartoteka.shared.task.TaskRescheduled;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Samples of what the planner's records publish. */
final class EventSamplesOfPlanner {

    private static final String CLIENT = "client-1";
    private static final String DEAL = "deal-1";
    private static final String EMPLOYEE = "employee-1";
    private static final String OTHER_EMPLOYEE = "employee-2";
    private static final String TASK = "task-1";
    private static final String NOTIFICATION = "notification-1";
    private static final Instant TIME = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-02T10:00:00.500Z");

    private static final String PROMISE = "promise-1";
    private static final String MEETING = "meeting-1";
    private static final String SUBSTITUTION = "substitution-1";
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private EventSamplesOfPlanner() {}

    static List<DomainEvent> all() {
        return Stream.of(tasks(), notifications(), reminders(), promises(), meetings(), substitutions())
                .flatMap(List::stream)
                .toList();
    }

    private static List<DomainEvent> tasks() {
        return List.of(
                new TaskCreated(
                        TASK,
                        CLIENT,
                        DEAL,
                        "Call Jānis",
                        "About the roof",
                        EMPLOYEE,
                        TIME,
                        "HIGH",
                        List.of("Find the offer", "Call")),
                new TaskAssigned(TASK, CLIENT, DEAL, EMPLOYEE, OTHER_EMPLOYEE),
                new TaskRescheduled(TASK, CLIENT, DEAL, TIME, LATER),
                new TaskChanged(
                        TASK, CLIENT, DEAL, "Call Jānis", "Visit Jānis", "About the roof", "At home", "HIGH", "LOW"),
                new TaskItemChecked(TASK, CLIENT, DEAL, 1, true),
                new TaskCompleted(TASK, CLIENT, DEAL, EMPLOYEE),
                new TaskReopened(TASK, CLIENT, DEAL, EMPLOYEE, "DONE"),
                new TaskCancelled(TASK, CLIENT, DEAL, EMPLOYEE),
                new TaskErased(TASK, CLIENT, DEAL, CLIENT));
    }

    private static List<DomainEvent> notifications() {
        return List.of(
                new NotificationGiven(NOTIFICATION, EMPLOYEE, "TASK_DUE", TASK, TIME, true),
                new NotificationRead(NOTIFICATION, EMPLOYEE));
    }

    private static List<DomainEvent> reminders() {
        return List.of(
                new ReminderSet("reminder-1", EMPLOYEE, "TASK_DUE", TASK, TIME),
                new ReminderFired("reminder-1", EMPLOYEE, "TASK_DUE", TASK, TIME, true),
                new ReminderDropped("reminder-1", EMPLOYEE));
    }

    private static List<DomainEvent> promises() {
        return List.of(
                new PromiseMade(
                        PROMISE,
                        CLIENT,
                        DEAL,
                        "AGREEMENT",
                        "The roof by May",
                        EMPLOYEE,
                        "contact-1",
                        List.of("SIA Bērzs", "We"),
                        DAY),
                new PromiseChanged(PROMISE, CLIENT, DEAL, "The roof by May", "The roof by June", DAY, DAY.plusDays(30)),
                new PromiseTakenOver(PROMISE, CLIENT, DEAL, EMPLOYEE, "employee-2"),
                new PromiseKept(PROMISE, CLIENT, DEAL, EMPLOYEE),
                new PromiseBroken(PROMISE, CLIENT, DEAL, EMPLOYEE),
                new PromiseErased(PROMISE, CLIENT, DEAL, CLIENT));
    }

    private static List<DomainEvent> meetings() {
        return List.of(
                new MeetingPlanned(
                        MEETING,
                        CLIENT,
                        DEAL,
                        "VISIT",
                        "At Jānis' place",
                        "Brīvības iela 1",
                        TIME,
                        LATER,
                        "Europe/Riga",
                        List.of(EMPLOYEE, OTHER_EMPLOYEE),
                        List.of("contact-1"),
                        "FREQ=WEEKLY"),
                new MeetingRescheduled(MEETING, CLIENT, DEAL, TIME, LATER, LATER, LATER.plusSeconds(60)),
                new MeetingHeld(MEETING, CLIENT, DEAL, "VISIT", TIME, List.of(EMPLOYEE)),
                new MeetingOccurrenceCancelled(MEETING, CLIENT, DEAL, TIME, List.of(EMPLOYEE)),
                new MeetingTakenOver(MEETING, CLIENT, DEAL, EMPLOYEE, "employee-2"),
                new MeetingCancelled(MEETING, CLIENT, DEAL, List.of(EMPLOYEE)),
                new MeetingErased(MEETING, CLIENT, DEAL, CLIENT));
    }

    private static List<DomainEvent> substitutions() {
        return List.of(
                new SubstitutionArranged(SUBSTITUTION, EMPLOYEE, OTHER_EMPLOYEE, DAY, DAY.plusDays(7), "Europe/Riga"),
                new SubstitutionEnded(SUBSTITUTION, EMPLOYEE, DAY.plusDays(7), DAY.plusDays(3)),
                new SubstitutionCancelled(SUBSTITUTION, EMPLOYEE),
                new SubstitutionErased(SUBSTITUTION, EMPLOYEE, EMPLOYEE));
    }
}
