package dev.kartoteka.query.deal;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.deal.DealEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(DealProjection.GROUP) // never renamed: it is the key of the token
class DealProjection extends RecordProjection<Deal> {

    static final String GROUP = "deals";

    DealProjection(Generations generations, RecordChanges changes) {
        super(DealModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(DealEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
