package dev.kartoteka.shared.notification;

import org.axonframework.serialization.Revision;

/** The employee has seen it. */
@Revision("1")
public record NotificationRead(String notificationId, String recipientId) implements NotificationEvent {}
