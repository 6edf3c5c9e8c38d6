package dev.kartoteka.query.invoice;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.invoice.InvoiceSeriesEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(InvoiceSeriesProjection.GROUP) // never renamed: it is the key of the token
class InvoiceSeriesProjection extends RecordProjection<InvoiceSeries> {

    static final String GROUP = "invoice-series";

    InvoiceSeriesProjection(Generations generations, RecordChanges changes) {
        super(InvoiceSeriesModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(InvoiceSeriesEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
