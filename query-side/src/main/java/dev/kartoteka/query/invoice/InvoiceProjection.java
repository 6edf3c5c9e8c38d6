package dev.kartoteka.query.invoice;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.invoice.InvoiceEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(InvoiceProjection.GROUP) // never renamed: it is the key of the token
class InvoiceProjection extends RecordProjection<Invoice> {

    static final String GROUP = "invoices";

    InvoiceProjection(Generations generations, RecordChanges changes) {
        super(InvoiceModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(InvoiceEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
