package dev.kartoteka.command.invoice;

import dev.kartoteka.shared.invoice.InvoiceId;

/** Hands out numbers without gaps, each in the transaction of the invoice that takes it. */
interface InvoiceNumbers {

    /** The next number of the series in the year; nobody else gets one until the invoice is stored, or is not. */
    long next(String series, int year, InvoiceId invoiceId);
}
