package dev.kartoteka.command.notification;

import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.notification.NotificationId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Tells an employee of something. Nobody asks for it: policies send it, with an identifier that follows from the cause, so that
 * a second one meets the first.
 *
 * @param kind in upper snake case
 * @param aboutId the record that it is about
 * @param dueAt the time that has come; null for what only happened
 * @param late whether that time had passed
 */
public record GiveNotification(
        @TargetAggregateIdentifier NotificationId id,
        EmployeeId recipientId,
        String kind,
        @Nullable String aboutId,
        @Nullable Instant dueAt,
        boolean late) {}
