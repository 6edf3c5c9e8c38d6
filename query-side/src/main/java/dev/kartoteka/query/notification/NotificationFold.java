package dev.kartoteka.query.notification;

import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.notification.NotificationGiven;
import dev.kartoteka.shared.notification.NotificationRead;
import dev.kartoteka.shared.notification.NotificationTexts;

/** What is known of a notification after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class NotificationFold {

    static final Fold<Notification> FOLD = Fold.of(Notification.class)
            .start(
                    NotificationGiven.class,
                    (event, recorded) -> new Notification(
                            event.notificationId(),
                            event.recipientId(),
                            event.kind(),
                            NotificationTexts.of(event.kind()),
                            event.aboutId(),
                            recorded.occurredAt(),
                            event.dueAt(),
                            event.late(),
                            false,
                            null))
            .then(NotificationRead.class, (notification, event, recorded) -> notification.readAt(recorded.occurredAt()))
            .build();

    private NotificationFold() {}
}
