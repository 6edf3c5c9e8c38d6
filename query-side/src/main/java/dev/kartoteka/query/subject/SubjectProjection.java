package dev.kartoteka.query.subject;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.subject.SubjectEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

/** Keeps what was done about persons. */
@Component
@ProcessingGroup(SubjectProjection.GROUP) // never renamed: it is the key of the token
class SubjectProjection extends RecordProjection<Subject> {

    static final String GROUP = "subjects";

    SubjectProjection(Generations generations, RecordChanges changes) {
        super(SubjectModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(SubjectEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
