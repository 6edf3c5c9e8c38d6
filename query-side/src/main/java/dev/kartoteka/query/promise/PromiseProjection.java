package dev.kartoteka.query.promise;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.promise.PromiseEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(PromiseProjection.GROUP) // never renamed: it is the key of the token
class PromiseProjection extends RecordProjection<Promise> {

    static final String GROUP = "promises";

    PromiseProjection(Generations generations, RecordChanges changes) {
        super(PromiseModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(PromiseEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
