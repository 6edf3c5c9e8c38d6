package dev.kartoteka.shared.reminder;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The time came, and the employee is told. */
@Revision("1")
public record ReminderFired(
        String reminderId,
        String recipientId,
        String kind,
        @Nullable String aboutId,
        Instant dueAt,
        boolean late) implements ReminderEvent {}
