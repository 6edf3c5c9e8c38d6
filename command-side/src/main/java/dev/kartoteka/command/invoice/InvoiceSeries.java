package dev.kartoteka.command.invoice;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.shared.invoice.InvoiceId;
import dev.kartoteka.shared.invoice.InvoiceNumberTaken;
import dev.kartoteka.shared.invoice.InvoiceSeriesId;
import dev.kartoteka.shared.metadata.MetadataKeys;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * The register of one series in one year. It takes no commands: an invoice takes its number here while it is being issued,
 * so that both events are stored in one transaction (ADR 37).
 */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class InvoiceSeries extends EventSourcedRecord {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String id;

    private long last;

    InvoiceSeries() {} // for Axon, and for the first number of a year

    long take(String series, int year, InvoiceId invoiceId) {
        long number = last + 1;
        apply(
                new InvoiceNumberTaken(
                        InvoiceSeriesId.of(series, year).value(), series, year, number, invoiceId.value()),
                // a reason to issue is the invoice's, and sealed there; the series has no key of anybody's
                noEarlier().and(MetadataKeys.REASON, "The number of " + invoiceId));
        return number;
    }

    @EventSourcingHandler
    void on(InvoiceNumberTaken event) {
        id = event.invoiceSeriesId();
        last = event.number();
    }
}
