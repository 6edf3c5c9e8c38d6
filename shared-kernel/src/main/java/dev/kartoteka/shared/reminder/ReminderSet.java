package dev.kartoteka.shared.reminder;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** An employee is to be reminded at a time; of a reminder that there was already, at this time and no other. */
@Revision("1")
public record ReminderSet(
        String reminderId,
        String recipientId,
        String kind,
        @Nullable String aboutId,
        Instant dueAt) implements ReminderEvent {}
