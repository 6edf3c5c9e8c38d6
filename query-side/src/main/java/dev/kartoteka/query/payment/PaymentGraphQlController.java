package dev.kartoteka.query.payment;

import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.graphql.Links;
import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.invoice.Invoice;
import dev.kartoteka.query.invoice.InvoiceAnswer;
import dev.kartoteka.query.record.RecordStore;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Payments in GraphQL. */
@Controller
class PaymentGraphQlController {

    private final RecordStore<Payment> payments;
    private final RecordStore<Client> clients;
    private final RecordStore<Invoice> invoices;

    PaymentGraphQlController(
            RecordStore<Payment> payments, RecordStore<Client> clients, RecordStore<Invoice> invoices) {
        this.payments = payments;
        this.clients = clients;
        this.invoices = invoices;
    }

    @QueryMapping
    @Nullable
    Seen<PaymentAnswer> payment(DataFetchingEnvironment environment) {
        return RecordQueries.one(payments, environment, PaymentAnswer::of);
    }

    @QueryMapping
    ListConnection<Seen<PaymentAnswer>> payments(DataFetchingEnvironment environment) {
        return RecordQueries.list(payments, environment, PaymentAnswer::of);
    }

    @BatchMapping(typeName = "Payment", field = "client")
    Map<Seen<PaymentAnswer>, Seen<Client>> clientsOfPayments(List<Seen<PaymentAnswer>> rows) {
        return Links.one(rows, PaymentAnswer::clientId, clients);
    }

    @BatchMapping(typeName = "Payment", field = "invoice")
    Map<Seen<PaymentAnswer>, Seen<InvoiceAnswer>> invoicesOfPayments(List<Seen<PaymentAnswer>> rows) {
        return Links.one(rows, PaymentAnswer::invoiceId, invoices, InvoiceAnswer::of);
    }
}
