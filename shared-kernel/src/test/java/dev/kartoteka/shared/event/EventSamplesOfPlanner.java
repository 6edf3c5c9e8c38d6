package dev.kartoteka.shared.event;

import dev.kartoteka.shared.notification.NotificationGiven;
import dev.kartoteka.shared.notification.NotificationRead;
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

    private EventSamplesOfPlanner() {}

    static List<DomainEvent> all() {
        return Stream.of(tasks(), notifications()).flatMap(List::stream).toList();
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
}
