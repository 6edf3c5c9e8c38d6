package dev.kartoteka.command.planner;

import dev.kartoteka.command.policy.Policy;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.meeting.MeetingEvent;
import dev.kartoteka.shared.meeting.MeetingId;
import dev.kartoteka.shared.promise.PromiseEvent;
import dev.kartoteka.shared.reminder.ReminderFired;
import dev.kartoteka.shared.task.TaskEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Tells whoever a reminder is for, and has reminders follow the tasks, meetings and promises that they are about. */
@Component
@ProcessingGroup(ReminderPolicy.GROUP) // never renamed: it is the key of the token
class ReminderPolicy implements Policy {

    static final String GROUP = "policy-reminders";

    private final Notices notices;
    private final PlannedReminders reminders;

    ReminderPolicy(Notices notices, PlannedReminders reminders) {
        this.notices = notices;
        this.reminders = reminders;
    }

    @EventHandler
    void on(ReminderFired event, EventMessage<?> message) {
        String about = event.aboutId() == null ? event.reminderId() : event.aboutId();
        notices.remind(event.recipientId(), event.kind(), about, event.dueAt(), event.late(), message);
        if (about.startsWith(MeetingId.PREFIX) || about.startsWith(ContactId.PREFIX)) {
            reminders.plan(about, message); // the next time of what recurs
        }
    }

    @EventHandler
    void on(TaskEvent event, EventMessage<?> message) {
        reminders.plan(event.taskId(), message);
    }

    @EventHandler
    void on(MeetingEvent event, EventMessage<?> message) {
        reminders.plan(event.meetingId(), message);
    }

    @EventHandler
    void on(PromiseEvent event, EventMessage<?> message) {
        reminders.plan(event.promiseId(), message);
    }
}
