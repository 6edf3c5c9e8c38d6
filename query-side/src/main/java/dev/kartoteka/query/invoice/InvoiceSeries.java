package dev.kartoteka.query.invoice;

import java.time.Instant;

/**
 * The numbers of one series in one year, which are 1 to the last.
 *
 * @param last the number taken last
 * @param lastInvoiceId which invoice took it
 */
public record InvoiceSeries(
        String id, String series, int year, long last, String lastInvoiceId, Instant lastTakenAt) {}
