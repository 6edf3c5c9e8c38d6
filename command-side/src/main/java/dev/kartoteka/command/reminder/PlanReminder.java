package dev.kartoteka.command.reminder;

import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.reminder.ReminderId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Has a reminder follow what it is about: sent by policies, as often as they like, with an identifier that follows from the
 * record.
 *
 * @param recipientId null only where there is nothing to be reminded of
 * @param dueAt null when there is nothing to be reminded of
 */
public record PlanReminder(
        @TargetAggregateIdentifier ReminderId id,
        @Nullable EmployeeId recipientId,
        String kind,
        String aboutId,
        @Nullable Instant dueAt) {}
