package dev.kartoteka.command.notification;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.notification.NotificationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that the employee has seen it. */
@CommandPath(value = "notifications/{id}/read", summary = "Mark a notification as read")
public record ReadNotification(@TargetAggregateIdentifier NotificationId id) implements NotificationCommand {}
