package dev.kartoteka.query.link;

import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.graphql.Links;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.quote.Quote;
import dev.kartoteka.query.record.RecordStore;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** What quotes name. */
@Controller
class QuoteLinksGraphQlController {

    private final RecordStore<Client> clients;
    private final RecordStore<Deal> deals;

    QuoteLinksGraphQlController(RecordStore<Client> clients, RecordStore<Deal> deals) {
        this.clients = clients;
        this.deals = deals;
    }

    @BatchMapping(typeName = "Quote", field = "client")
    Map<Seen<Quote>, Seen<Client>> clients(List<Seen<Quote>> rows) {
        return Links.one(rows, Quote::clientId, clients);
    }

    @BatchMapping(typeName = "Quote", field = "deal")
    Map<Seen<Quote>, Seen<Deal>> deals(List<Seen<Quote>> rows) {
        return Links.one(rows, Quote::dealId, deals);
    }
}
