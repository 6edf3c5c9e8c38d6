package dev.kartoteka.command.reminder;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.reminder.ReminderId;
import dev.kartoteka.shared.value.Moment;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Reminds at another time; one that has fired fires again then. */
@CommandPath(value = "reminders/{id}/reschedule", summary = "Set another time for a reminder")
public record RescheduleReminder(@TargetAggregateIdentifier ReminderId id, Moment dueAt) implements ReminderCommand {}
