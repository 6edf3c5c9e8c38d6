package dev.kartoteka.command.notification;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.notification.NotificationId;

/** What may be done with a notification. */
interface NotificationCommand extends Command {
    @Override
    NotificationId id();
}
