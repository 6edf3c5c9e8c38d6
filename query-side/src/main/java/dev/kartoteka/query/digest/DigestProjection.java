package dev.kartoteka.query.digest;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.digest.DigestEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(DigestProjection.GROUP) // never renamed: it is the key of the token
class DigestProjection extends RecordProjection<Digest> {

    static final String GROUP = "digests";

    DigestProjection(Generations generations, RecordChanges changes) {
        super(DigestModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(DigestEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
