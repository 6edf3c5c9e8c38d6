package dev.kartoteka.shared.notification;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event a notification can publish. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface NotificationEvent extends DomainEvent permits NotificationGiven, NotificationRead {

    String notificationId();

    @Override
    default String recordId() {
        return notificationId();
    }
}
