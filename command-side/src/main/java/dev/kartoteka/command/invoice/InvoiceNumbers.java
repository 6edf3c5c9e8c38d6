package dev.kartoteka.command.invoice;

import dev.kartoteka.command.record.JoinedRecords;
import dev.kartoteka.shared.invoice.InvoiceId;
import dev.kartoteka.shared.invoice.InvoiceSeriesId;
import org.springframework.stereotype.Component;

/** Hands out numbers without gaps, each in the transaction of the invoice that takes it. */
@Component
class InvoiceNumbers {

    private final JoinedRecords records;

    InvoiceNumbers(JoinedRecords records) {
        this.records = records;
    }

    /** The next number of the series in the year; nobody else gets one until the invoice is stored, or is not. */
    long next(String series, int year, InvoiceId invoiceId) {
        return records.joinOrBegin(
                InvoiceSeries.class,
                InvoiceSeriesId.of(series, year).value(),
                InvoiceSeries::new,
                register -> register.take(series, year, invoiceId));
    }
}
