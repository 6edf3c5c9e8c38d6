package dev.kartoteka.command.notification;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.shared.notification.NotificationGiven;
import dev.kartoteka.shared.notification.NotificationId;
import dev.kartoteka.shared.notification.NotificationRead;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** What an employee is told. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class Notification extends EventSourcedRecord {

    @AggregateIdentifier
    private NotificationId id;

    private String recipientId;
    private boolean read;

    /** Not a constructor: what was given already is not given again, and not refused either. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(GiveNotification command) {
        if (id == null) {
            apply(new NotificationGiven(
                    command.id().value(),
                    command.recipientId().value(),
                    command.kind(),
                    command.aboutId(),
                    command.dueAt(),
                    command.late()));
        }
    }

    @CommandHandler
    void handle(ReadNotification command) {
        if (!read) {
            apply(new NotificationRead(id.value(), recipientId));
        }
    }

    @EventSourcingHandler
    void on(NotificationGiven event) {
        id = new NotificationId(event.notificationId());
        recipientId = event.recipientId();
    }

    @EventSourcingHandler
    void on(NotificationRead event) {
        read = true;
    }

    Notification() {} // for Axon, which then applies the events
}
