package dev.kartoteka.command.planner;

import dev.kartoteka.command.policy.Policy;
import dev.kartoteka.command.policy.SystemCommands;
import dev.kartoteka.command.reminder.PlanReminder;
import dev.kartoteka.shared.meeting.MeetingEvent;
import dev.kartoteka.shared.meeting.MeetingId;
import dev.kartoteka.shared.promise.PromiseEvent;
import dev.kartoteka.shared.reminder.ReminderFired;
import dev.kartoteka.shared.task.TaskEvent;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.stereotype.Component;

/** Tells whoever a reminder is for, and has reminders follow the tasks, meetings and promises that they are about. */
@Component
@ProcessingGroup(ReminderPolicy.GROUP) // never renamed: it is the key of the token
class ReminderPolicy implements Policy {

    static final String GROUP = "policy-reminders";

    private final Notices notices;
    private final Followed followed;
    private final SystemCommands commands;

    ReminderPolicy(Notices notices, Followed followed, SystemCommands commands) {
        this.notices = notices;
        this.followed = followed;
        this.commands = commands;
    }

    @EventHandler
    void on(ReminderFired event, EventMessage<?> message) {
        String about = event.aboutId() == null ? event.reminderId() : event.aboutId();
        notices.remind(event.recipientId(), event.kind(), about, event.dueAt(), event.late(), message);
        if (event.aboutId() != null && event.aboutId().startsWith(MeetingId.PREFIX)) {
            plan(followed.meeting(event.aboutId(), event.dueAt()), message);
        }
    }

    @EventHandler
    void on(TaskEvent event, EventMessage<?> message) {
        plan(followed.task(event.taskId()), message);
    }

    @EventHandler
    void on(MeetingEvent event, EventMessage<?> message) {
        plan(followed.meeting(event.meetingId(), GenericEventMessage.clock.instant()), message);
    }

    @EventHandler
    void on(PromiseEvent event, EventMessage<?> message) {
        plan(followed.promise(event.promiseId()), message);
    }

    private void plan(List<PlanReminder> reminders, EventMessage<?> cause) {
        for (PlanReminder reminder : reminders) {
            if (reminder.dueAt() == null && !followed.isSet(reminder.id())) {
                continue; // there is nothing to drop
            }
            var unused = commands.send(reminder, "planner", cause);
        }
    }
}
