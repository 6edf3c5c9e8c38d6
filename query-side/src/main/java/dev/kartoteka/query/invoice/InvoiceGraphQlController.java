package dev.kartoteka.query.invoice;

import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.graphql.Links;
import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Invoices and their series in GraphQL. */
@Controller
class InvoiceGraphQlController {

    private final RecordStore<Invoice> invoices;
    private final RecordStore<InvoiceSeries> series;
    private final RecordStore<Client> clients;
    private final RecordStore<Deal> deals;

    InvoiceGraphQlController(
            RecordStore<Invoice> invoices,
            RecordStore<InvoiceSeries> series,
            RecordStore<Client> clients,
            RecordStore<Deal> deals) {
        this.invoices = invoices;
        this.series = series;
        this.clients = clients;
        this.deals = deals;
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

    @BatchMapping(typeName = "Invoice", field = "client")
    Map<Seen<InvoiceAnswer>, Seen<Client>> clientsOfInvoices(List<Seen<InvoiceAnswer>> rows) {
        return Links.one(rows, InvoiceAnswer::clientId, clients);
    }

    @BatchMapping(typeName = "Invoice", field = "deal")
    Map<Seen<InvoiceAnswer>, Seen<Deal>> dealsOfInvoices(List<Seen<InvoiceAnswer>> rows) {
        return Links.one(rows, InvoiceAnswer::dealId, deals);
    }
}
