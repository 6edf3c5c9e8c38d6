package dev.kartoteka.query.notification;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.query.list.Parameters;
import dev.kartoteka.query.record.RecordVersion;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** What whoever asks has not read yet. */
@RestController
class UnreadRestController {

    private final UnreadReader reader;

    UnreadRestController(UnreadReader reader) {
        this.reader = reader;
    }

    @GetMapping("/api/v1/notifications/unread")
    @Needs("notifications:read")
    @Described(
            summary = "How many notifications you have not read, and the newest of them",
            tag = "notifications",
            answer = Unread.class)
    Unread unread(WebRequest request) {
        Parameters.requireKnown(request.getParameterMap(), Set.of());
        UnreadNotifications<Notification> found = reader.read().map(RecordVersion::state);
        return new Unread(found.count(), found.newest());
    }

    /**
     * What an employee has not read yet.
     *
     * @param count of all of them
     * @param newest at most 50, the newest first
     */
    record Unread(long count, List<Notification> newest) {}
}
