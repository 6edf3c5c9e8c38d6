package dev.kartoteka.query.invoice;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Invoices and their series in GraphQL; what hangs on them is linked elsewhere. */
@Controller
class InvoiceGraphQlController {

    private final RecordStore<Invoice> invoices;
    private final RecordStore<InvoiceSeries> series;

    InvoiceGraphQlController(RecordStore<Invoice> invoices, RecordStore<InvoiceSeries> series) {
        this.invoices = invoices;
        this.series = series;
    }

    @QueryMapping
    @Nullable
    Seen<InvoiceAnswer> invoice(DataFetchingEnvironment environment) {
        return RecordQueries.one(invoices, environment, InvoiceAnswer::of);
    }

    @QueryMapping
    ListConnection<Seen<InvoiceAnswer>> invoices(DataFetchingEnvironment environment) {
        return RecordQueries.list(invoices, environment, InvoiceAnswer::of);
    }

    @QueryMapping
    @Nullable
    Seen<InvoiceSeries> invoiceSeries(DataFetchingEnvironment environment) {
        return RecordQueries.one(series, environment);
    }

    @QueryMapping
    ListConnection<Seen<InvoiceSeries>> invoiceSeriesList(DataFetchingEnvironment environment) {
        return RecordQueries.list(series, environment);
    }
}
