package dev.kartoteka.command.reminder;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.reminder.ReminderId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Reminds no more. */
@CommandPath(value = "reminders/{id}/cancel", summary = "Cancel a reminder")
public record CancelReminder(@TargetAggregateIdentifier ReminderId id) implements ReminderCommand {}
