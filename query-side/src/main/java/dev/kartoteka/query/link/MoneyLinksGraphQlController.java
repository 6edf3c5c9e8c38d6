package dev.kartoteka.query.link;

import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.graphql.Links;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.invoice.Invoice;
import dev.kartoteka.query.invoice.InvoiceAnswer;
import dev.kartoteka.query.payment.PaymentAnswer;
import dev.kartoteka.query.record.RecordStore;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** What invoices and payments name. */
@Controller
class MoneyLinksGraphQlController {

    private final RecordStore<Client> clients;
    private final RecordStore<Deal> deals;
    private final RecordStore<Invoice> invoices;

    MoneyLinksGraphQlController(RecordStore<Client> clients, RecordStore<Deal> deals, RecordStore<Invoice> invoices) {
        this.clients = clients;
        this.deals = deals;
        this.invoices = invoices;
    }

    @BatchMapping(typeName = "Invoice", field = "client")
    Map<Seen<InvoiceAnswer>, Seen<Client>> clientsOfInvoices(List<Seen<InvoiceAnswer>> rows) {
        return Links.one(rows, InvoiceAnswer::clientId, clients);
    }

    @BatchMapping(typeName = "Invoice", field = "deal")
    Map<Seen<InvoiceAnswer>, Seen<Deal>> dealsOfInvoices(List<Seen<InvoiceAnswer>> rows) {
        return Links.one(rows, InvoiceAnswer::dealId, deals);
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
