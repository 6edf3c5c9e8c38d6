package dev.kartoteka.shared.invoice;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event a series of invoice numbers can publish: one for each number, so the stream is the register of them. */
public sealed interface InvoiceSeriesEvent extends DomainEvent permits InvoiceNumberTaken {

    String invoiceSeriesId();

    @Override
    default String recordId() {
        return invoiceSeriesId();
    }
}
