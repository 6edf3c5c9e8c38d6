package dev.kartoteka.command.invoice;

import dev.kartoteka.shared.invoice.InvoiceId;
import dev.kartoteka.shared.invoice.InvoiceSeriesId;
import org.axonframework.modelling.command.Repository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Takes numbers from the series' own stream; Axon keeps it locked here until the invoice is stored. */
@Component
class SeriesNumbers implements InvoiceNumbers {

    private final ObjectProvider<Repository<InvoiceSeries>> repository;

    SeriesNumbers(ObjectProvider<Repository<InvoiceSeries>> repository) {
        this.repository = repository;
    }

    @Override
    public long next(String series, int year, InvoiceId invoiceId) {
        try {
            return repository
                    .getObject()
                    .loadOrCreate(InvoiceSeriesId.of(series, year).value(), InvoiceSeries::new)
                    .invoke(register -> register.take(series, year, invoiceId));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("A series cannot begin", e);
        }
    }
}
