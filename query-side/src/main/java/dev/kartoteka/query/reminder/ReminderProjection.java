package dev.kartoteka.query.reminder;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.reminder.ReminderEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(ReminderProjection.GROUP) // never renamed: it is the key of the token
class ReminderProjection extends RecordProjection<Reminder> {

    static final String GROUP = "reminders";

    ReminderProjection(Generations generations, RecordChanges changes) {
        super(ReminderModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(ReminderEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
