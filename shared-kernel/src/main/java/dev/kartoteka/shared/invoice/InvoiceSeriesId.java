package dev.kartoteka.shared.invoice;

import dev.kartoteka.shared.value.Identifiers;

/** Identifies the numbers of one series in one year. */
public record InvoiceSeriesId(String value) {

    public static final String PREFIX = "invoiceseries-";

    public InvoiceSeriesId {
        Identifiers.require(PREFIX, value);
    }

    /** @param series letters and digits */
    public static InvoiceSeriesId of(String series, int year) {
        return new InvoiceSeriesId(PREFIX + series + "-" + year);
    }

    /** Axon uses this text as the identifier of the event stream. */
    @Override
    public String toString() {
        return value;
    }
}
