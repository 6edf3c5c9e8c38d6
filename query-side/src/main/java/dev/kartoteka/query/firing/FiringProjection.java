package dev.kartoteka.query.firing;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.automation.FiringEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(FiringProjection.GROUP) // never renamed: it is the key of the token
class FiringProjection extends RecordProjection<Firing> {

    static final String GROUP = "firings";

    FiringProjection(Generations generations, RecordChanges changes) {
        super(FiringModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(FiringEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
