package dev.kartoteka.command.planner;

import dev.kartoteka.command.policy.SystemCommands;
import dev.kartoteka.command.reminder.PlanReminder;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.stereotype.Component;

/** Has the reminders of a record be as the record calls for them now. */
@Component
class PlannedReminders {

    private final Followed followed;
    private final SystemCommands commands;

    PlannedReminders(Followed followed, SystemCommands commands) {
        this.followed = followed;
        this.commands = commands;
    }

    void plan(String recordId, EventMessage<?> cause) {
        for (PlanReminder reminder : followed.of(recordId, GenericEventMessage.clock.instant())) {
            if (reminder.dueAt() == null && !followed.isSet(reminder.id())) {
                continue; // there is nothing to drop
            }
            var unused = commands.send(reminder, "planner", cause);
        }
    }
}
