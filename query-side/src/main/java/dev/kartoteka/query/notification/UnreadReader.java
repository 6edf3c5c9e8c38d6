package dev.kartoteka.query.notification;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import dev.kartoteka.platform.rights.CurrentActor;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Reads what whoever asks has not read yet. */
@Component
class UnreadReader {

    private static final int NEWEST = 50;

    private final RecordStore<Notification> notifications;

    UnreadReader(RecordStore<Notification> notifications) {
        this.notifications = notifications;
    }

    UnreadNotifications<RecordVersion<Notification>> read() {
        Bson unread =
                Filters.and(Filters.eq(path("recipientId"), CurrentActor.get().id()), Filters.eq(path("read"), false));
        List<RecordVersion<Notification>> newest = new ArrayList<>();
        notifications.forEach(unread, Sorts.descending(path("givenAt")), NEWEST, null, newest::add);
        return new UnreadNotifications<>(
                newest.size() < NEWEST ? newest.size() : notifications.count(unread, null), List.copyOf(newest));
    }

    /** Whether a change of a record concerns somebody's notifications. */
    static boolean concerns(RecordVersion<?> version, String employeeId) {
        return version.state() instanceof Notification notification
                && notification.recipientId().equals(employeeId);
    }

    private String path(String field) {
        return notifications.model().fields().path(field);
    }
}
