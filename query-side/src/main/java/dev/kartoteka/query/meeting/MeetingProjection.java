package dev.kartoteka.query.meeting;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.meeting.MeetingEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(MeetingProjection.GROUP) // never renamed: it is the key of the token
class MeetingProjection extends RecordProjection<Meeting> {

    static final String GROUP = "meetings";

    MeetingProjection(Generations generations, RecordChanges changes) {
        super(MeetingModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(MeetingEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
