package dev.kartoteka.shared.invoice;

import org.axonframework.serialization.Revision;

/**
 * An invoice took the next number of a series in a year; stored together with the invoice's first event or not at all.
 *
 * @param number one more than the last, from 1
 */
@Revision("1")
public record InvoiceNumberTaken(String invoiceSeriesId, String series, int year, long number, String invoiceId)
        implements InvoiceSeriesEvent {}
