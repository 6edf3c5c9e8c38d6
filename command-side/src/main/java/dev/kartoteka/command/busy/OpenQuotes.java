package dev.kartoteka.command.busy;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.quote.QuoteAccepted;
import dev.kartoteka.shared.quote.QuoteApproved;
import dev.kartoteka.shared.quote.QuoteDeclined;
import dev.kartoteka.shared.quote.QuoteDrafted;
import dev.kartoteka.shared.quote.QuoteErased;
import dev.kartoteka.shared.quote.QuoteEvent;
import dev.kartoteka.shared.quote.QuoteExpired;
import dev.kartoteka.shared.quote.QuoteReturned;
import dev.kartoteka.shared.quote.QuoteRevised;
import dev.kartoteka.shared.quote.QuoteSent;
import dev.kartoteka.shared.quote.QuoteSubmitted;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Who has a quote out with a client that the client has not answered, and since when. */
@Component
@ProcessingGroup(OpenQuotes.GROUP) // never renamed: it is the key of the token
class OpenQuotes extends WorkLookup<OpenQuotes.Open> {

    static final String GROUP = "lookup-open-quotes";

    private static final Fold<Open> FOLD = Fold.of(Open.class)
            .start(
                    QuoteDrafted.class,
                    (event, recorded) -> new Open(event.clientId(), event.authorId(), recorded.occurredAt(), true))
            .then(
                    QuoteRevised.class,
                    (quote, event, recorded) ->
                            new Open(event.clientId(), event.authorId(), recorded.occurredAt(), true))
            .then(QuoteAccepted.class, (quote, event) -> quote.answered())
            .then(QuoteDeclined.class, (quote, event) -> quote.answered())
            .then(QuoteExpired.class, (quote, event) -> quote.answered())
            .ignores(QuoteSubmitted.class)
            .ignores(QuoteApproved.class)
            .ignores(QuoteReturned.class)
            .ignores(QuoteSent.class)
            .ignores(QuoteErased.class)
            .build();

    OpenQuotes(MongoTemplate mongo, Records records) {
        super(mongo, records, "lookup_open_quotes", FOLD);
    }

    @EventHandler
    void on(QuoteEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }

    @Override
    protected @Nullable Document document(String recordId, Open quote) {
        return quote.open() ? work(quote.clientId(), quote.authorId(), quote.since()) : null;
    }

    /** @param since when its last version was drawn up */
    record Open(String clientId, @Nullable String authorId, Instant since, boolean open) {

        Open answered() {
            return new Open(clientId, authorId, since, false);
        }
    }
}
