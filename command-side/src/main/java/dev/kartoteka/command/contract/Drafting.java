package dev.kartoteka.command.contract;

import dev.kartoteka.command.client.Clients;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.command.sale.AcceptedQuotes;
import dev.kartoteka.command.sale.AcceptedQuotes.AcceptedQuote;
import dev.kartoteka.command.sale.SoldDeals;
import dev.kartoteka.command.sale.SoldDeals.SoldDeal;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.contract.ContractDrafted;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.quote.QuoteId;
import dev.kartoteka.shared.value.CalendarDay;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What must hold before a contract is drafted, and what it takes from the deal and the quote that it is for. */
@Component
class Drafting {

    private final Clients clients;
    private final SoldDeals deals;
    private final AcceptedQuotes quotes;

    Drafting(Clients clients, SoldDeals deals, AcceptedQuotes quotes) {
        this.clients = clients;
        this.deals = deals;
        this.quotes = quotes;
    }

    ContractDrafted of(DraftContract command) {
        QuoteId quoteId = command.quoteId();
        @Nullable AcceptedQuote quote = quoteId == null ? null : quotes.require(quoteId, command.clientId());
        @Nullable ClientId wanted = quote == null ? command.clientId() : new ClientId(quote.clientId());
        @Nullable
        DealId dealId = command.dealId() == null && quote != null ? new DealId(quote.dealId()) : command.dealId();
        SoldDeal deal = dealId == null ? SoldDeal.NONE : deals.require(dealId, wanted);
        ClientId clientId = client(wanted, deal);
        clients.requireActive(clientId);
        Worth worth = worth(command.amount(), quote, deal);
        Terms terms = new Terms(
                command.title(), day(command.startDate()), day(command.endDate()), worth.amount(), worth.currency());
        return new ContractDrafted(
                command.id().value(),
                clientId.value(),
                dealId == null ? null : dealId.value(),
                quoteId == null ? null : quoteId.value(),
                terms.title(),
                terms.startDate(),
                terms.endDate(),
                quote == null ? List.of() : quote.lines(),
                terms.amount(),
                terms.currency());
    }

    private static Worth worth(@Nullable Money given, @Nullable AcceptedQuote quote, SoldDeal deal) {
        if (given != null) {
            return new Worth(given.amount(), given.currency());
        }
        return quote == null ? new Worth(deal.amount(), deal.currency()) : new Worth(quote.amount(), quote.currency());
    }

    private static ClientId client(@Nullable ClientId wanted, SoldDeal deal) {
        if (wanted != null) {
            return wanted;
        }
        if (deal.clientId() == null) {
            throw new DomainRuleViolated(FailureCode.CLIENT_REQUIRED, "A contract is made with a client");
        }
        return new ClientId(deal.clientId());
    }

    private record Worth(
            @Nullable BigDecimal amount, @Nullable String currency) {}

    private static @Nullable LocalDate day(@Nullable CalendarDay day) {
        return day == null ? null : day.value();
    }
}
