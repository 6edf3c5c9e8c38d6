package dev.kartoteka.command.reminder;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.endpoint.ForEmployee;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.reminder.ReminderId;
import dev.kartoteka.shared.value.Moment;
import dev.kartoteka.shared.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Asks to be reminded at a time.
 *
 * @param recipientId who is to be reminded
 * @param kind SCHEDULE when absent
 * @param aboutId the record that it is about
 * @param dueAt one that has passed is told at once, and as late
 */
@CommandPath(value = "reminders", summary = "Set a reminder")
public record SetReminder(
        @TargetAggregateIdentifier ReminderId id,
        EmployeeId recipientId,
        @Nullable OwnKind kind,
        @Nullable String aboutId,
        Moment dueAt)
        implements ReminderCommand, ForEmployee {

    private static final int LONGEST_ID = 200;

    public SetReminder {
        kind = kind == null ? OwnKind.SCHEDULE : kind;
        aboutId = aboutId == null ? null : Text.line(aboutId, LONGEST_ID);
    }

    @Override
    public EmployeeId forEmployee() {
        return recipientId;
    }
}
