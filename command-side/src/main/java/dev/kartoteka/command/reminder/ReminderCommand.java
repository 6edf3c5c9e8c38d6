package dev.kartoteka.command.reminder;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.reminder.ReminderId;

/** What may be done with a reminder. */
interface ReminderCommand extends Command {
    @Override
    ReminderId id();
}
