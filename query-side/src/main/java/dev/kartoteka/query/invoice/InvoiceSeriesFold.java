package dev.kartoteka.query.invoice;

import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.invoice.InvoiceNumberTaken;

/** How far a series has come after each number. */
final class InvoiceSeriesFold {

    static final Fold<InvoiceSeries> FOLD = Fold.of(InvoiceSeries.class)
            .always(
                    InvoiceNumberTaken.class,
                    (before, event, recorded) -> new InvoiceSeries(
                            event.invoiceSeriesId(),
                            event.series(),
                            event.year(),
                            event.number(),
                            recorded.occurredAt()))
            .build();

    private InvoiceSeriesFold() {}
}
