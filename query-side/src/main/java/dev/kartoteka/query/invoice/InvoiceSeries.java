package dev.kartoteka.query.invoice;

import java.time.Instant;

/**
 * The numbers of one series in one year, which are 1 to the last. Not which invoice took it: who may see the series need not
 * see the invoice.
 *
 * @param last the number taken last
 */
public record InvoiceSeries(String id, String series, int year, long last, Instant lastTakenAt) {}
