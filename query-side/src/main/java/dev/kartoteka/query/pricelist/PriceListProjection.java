package dev.kartoteka.query.pricelist;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.pricelist.PriceListEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(PriceListProjection.GROUP) // never renamed: it is the key of the token
class PriceListProjection extends RecordProjection<PriceList> {

    static final String GROUP = "price-lists";

    PriceListProjection(Generations generations, RecordChanges changes) {
        super(PriceListModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(PriceListEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
