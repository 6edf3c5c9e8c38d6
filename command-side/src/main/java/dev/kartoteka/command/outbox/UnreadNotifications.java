package dev.kartoteka.command.outbox;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import dev.kartoteka.command.policy.Lookup;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.notification.NotificationEvent;
import dev.kartoteka.shared.notification.NotificationGiven;
import dev.kartoteka.shared.notification.NotificationRead;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** What employees have not read yet. */
@Component
@ProcessingGroup(UnreadNotifications.GROUP) // never renamed: it is the key of the token
class UnreadNotifications extends Lookup<UnreadNotifications.Told> {

    static final String GROUP = "lookup-unread-notifications";
    private static final String RECIPIENT = "recipientId";
    private static final String KIND = "kind";
    private static final String GIVEN = "givenAt";

    private static final Fold<Told> FOLD = Fold.of(Told.class)
            .start(
                    NotificationGiven.class,
                    (event, recorded) -> new Told(event.recipientId(), event.kind(), recorded.recordedAt(), false))
            .then(
                    NotificationRead.class,
                    (told, event) -> new Told(told.recipientId(), told.kind(), told.givenAt(), true))
            .build();

    UnreadNotifications(MongoTemplate mongo, Records records) {
        super(mongo, records, "lookup_unread_notifications", FOLD);
        documents().createIndex(Indexes.ascending(RECIPIENT));
    }

    @EventHandler
    void on(NotificationEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }

    /** What an employee has not read; may lag some milliseconds behind. */
    Unread of(String employeeId) {
        return of(employeeId, Instant.EPOCH);
    }

    /** The same of what was given since a moment. */
    Unread of(String employeeId, Instant since) {
        Map<String, Integer> kinds = new TreeMap<>();
        Instant last = Instant.EPOCH;
        for (Document document : documents()
                .find(Filters.and(Filters.eq(RECIPIENT, employeeId), Filters.gte(GIVEN, since.toEpochMilli())))) {
            kinds.merge(document.getString(KIND), 1, Integer::sum);
            Instant given = Instant.ofEpochMilli(document.getLong(GIVEN));
            last = given.isAfter(last) ? given : last;
        }
        return new Unread(kinds, last);
    }

    @Override
    protected @Nullable Document document(String recordId, Told told) {
        return told.read() ? null : document(told);
    }

    private static Document document(Told told) {
        return new Document(RECIPIENT, told.recipientId())
                .append(KIND, told.kind())
                .append(GIVEN, told.givenAt().toEpochMilli());
    }

    record Told(String recipientId, String kind, Instant givenAt, boolean read) {}

    /**
     * What somebody has not read.
     *
     * @param kinds how many of each kind
     * @param lastAt when the last one was given
     */
    record Unread(Map<String, Integer> kinds, Instant lastAt) {

        /** With those of somebody else. */
        Unread and(Unread other) {
            Map<String, Integer> all = new TreeMap<>(kinds);
            other.kinds.forEach((kind, many) -> all.merge(kind, many, Integer::sum));
            return new Unread(all, lastAt.isAfter(other.lastAt) ? lastAt : other.lastAt);
        }

        /** All of them if one was given since a moment, else none: what was told of is not told of again for its own sake. */
        Unread since(@Nullable Instant moment) {
            return moment == null || !lastAt.isBefore(moment) ? this : new Unread(Map.of(), lastAt);
        }

        int count() {
            return kinds.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
