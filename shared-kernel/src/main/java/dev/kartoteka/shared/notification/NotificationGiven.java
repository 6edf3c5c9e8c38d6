package dev.kartoteka.shared.notification;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** An employee is told of something, which the record named says. */
@Revision("1")
public record NotificationGiven(
        String notificationId,
        String recipientId,
        String kind,
        @Nullable String aboutId,
        @Nullable Instant dueAt,
        boolean late)
        implements NotificationEvent {}
