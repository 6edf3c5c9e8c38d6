package dev.kartoteka.command.sale;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.quote.QuoteAccepted;
import dev.kartoteka.shared.quote.QuoteDrafted;
import dev.kartoteka.shared.quote.QuoteEvent;
import dev.kartoteka.shared.quote.QuoteId;
import dev.kartoteka.shared.quote.QuoteRevised;
import dev.kartoteka.shared.sale.LineItem;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What contracts and orders take from the quote that the client accepted, so that nobody enters it again. */
@Component
public class AcceptedQuotes {

    private static final Fold<AcceptedQuote> QUOTE = Fold.of(AcceptedQuote.class)
            .start(
                    QuoteDrafted.class,
                    event -> new AcceptedQuote(
                            event.clientId(), event.dealId(), event.lines(), event.amount(), event.currency(), false))
            .then(
                    QuoteRevised.class,
                    (quote, event) -> new AcceptedQuote(
                            event.clientId(), event.dealId(), event.lines(), event.amount(), event.currency(), false))
            .then(
                    QuoteAccepted.class,
                    (quote, event) -> new AcceptedQuote(
                            quote.clientId(), quote.dealId(), quote.lines(), quote.amount(), quote.currency(), true))
            .ignoresOthersOf(QuoteEvent.class)
            .build();

    private final Records records;

    AcceptedQuotes(Records records) {
        this.records = records;
    }

    /**
     * Refuses an unknown quote, one of another client, and one that the client has not accepted.
     *
     * @param clientId null where the paper names none
     */
    public AcceptedQuote require(QuoteId quoteId, @Nullable ClientId clientId) {
        AcceptedQuote quote = records.current(quoteId.value(), QUOTE);
        if (quote == null) {
            throw new DomainRuleViolated(FailureCode.QUOTE_UNKNOWN, "There is no " + quoteId);
        }
        if (clientId != null && !quote.clientId().equals(clientId.value())) {
            throw new DomainRuleViolated(FailureCode.OF_ANOTHER_CLIENT, quoteId + " is another client's");
        }
        if (!quote.accepted()) {
            throw new DomainRuleViolated(FailureCode.QUOTE_STATE, quoteId + " is not accepted");
        }
        return quote;
    }

    /** A quote in its last version. */
    public record AcceptedQuote(
            String clientId,
            String dealId,
            List<LineItem> lines,
            BigDecimal amount,
            String currency,
            boolean accepted) {}
}
