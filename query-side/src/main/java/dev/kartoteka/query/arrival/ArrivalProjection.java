package dev.kartoteka.query.arrival;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.arrival.ArrivalEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(ArrivalProjection.GROUP) // never renamed: it is the key of the token
class ArrivalProjection extends RecordProjection<Arrival> {

    static final String GROUP = "arrivals";

    ArrivalProjection(Generations generations, RecordChanges changes) {
        super(ArrivalModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(ArrivalEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
