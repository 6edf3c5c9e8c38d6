package dev.kartoteka.query.discountlimit;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.discountlimit.DiscountLimitEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(DiscountLimitProjection.GROUP) // never renamed: it is the key of the token
class DiscountLimitProjection extends RecordProjection<DiscountLimit> {

    static final String GROUP = "discount-limits";

    DiscountLimitProjection(Generations generations, RecordChanges changes) {
        super(DiscountLimitModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(DiscountLimitEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
