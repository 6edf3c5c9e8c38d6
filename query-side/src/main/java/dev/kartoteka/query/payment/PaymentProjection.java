package dev.kartoteka.query.payment;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.payment.PaymentEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(PaymentProjection.GROUP) // never renamed: it is the key of the token
class PaymentProjection extends RecordProjection<Payment> {

    static final String GROUP = "payments";

    PaymentProjection(Generations generations, RecordChanges changes) {
        super(PaymentModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(PaymentEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
