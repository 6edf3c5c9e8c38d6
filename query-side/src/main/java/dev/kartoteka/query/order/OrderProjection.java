package dev.kartoteka.query.order;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.order.OrderEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(OrderProjection.GROUP) // never renamed: it is the key of the token
class OrderProjection extends RecordProjection<Order> {

    static final String GROUP = "orders";

    OrderProjection(Generations generations, RecordChanges changes) {
        super(OrderModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(OrderEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
