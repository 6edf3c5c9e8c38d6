package dev.kartoteka.command.order;

import dev.kartoteka.command.access.OwnersThen;
import dev.kartoteka.command.client.Clients;
import dev.kartoteka.command.contract.Contracts;
import dev.kartoteka.command.contract.Contracts.Agreed;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.command.sale.AcceptedQuotes;
import dev.kartoteka.command.sale.AcceptedQuotes.AcceptedQuote;
import dev.kartoteka.command.sale.CataloguePricing;
import dev.kartoteka.command.sale.PricedLines;
import dev.kartoteka.command.sale.SoldDeals;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.contract.ContractId;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.order.OrderPlaced;
import dev.kartoteka.shared.quote.QuoteId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What must hold before an order is placed, and what it takes from what it is made from. */
@Component
class Placing {

    private final Clients clients;
    private final SoldDeals deals;
    private final AcceptedQuotes quotes;
    private final Contracts contracts;
    private final CataloguePricing pricing;
    private final OwnersThen owners;

    Placing(
            Clients clients,
            SoldDeals deals,
            AcceptedQuotes quotes,
            Contracts contracts,
            CataloguePricing pricing,
            OwnersThen owners) {
        this.clients = clients;
        this.deals = deals;
        this.quotes = quotes;
        this.contracts = contracts;
        this.pricing = pricing;
        this.owners = owners;
    }

    /** @param occurring when it is placed */
    OrderPlaced of(PlaceOrder command, Instant occurring) {
        ContractId contractId = command.contractId();
        @Nullable Agreed contract = contractId == null ? null : contracts.requireInForce(contractId);
        @Nullable ClientId clientId = command.clientId();
        if (contract != null) {
            clientId = same(clientId, contract.clientId());
        }
        QuoteId quoteId = command.quoteId();
        @Nullable AcceptedQuote quote = quoteId == null ? null : quotes.require(quoteId, clientId);
        if (quote != null) {
            clientId = new ClientId(quote.clientId());
        }
        @Nullable DealId dealId = command.dealId();
        if (dealId != null) {
            String ofDeal = deals.require(dealId, clientId).clientId();
            clientId = clientId == null && ofDeal != null ? new ClientId(ofDeal) : clientId;
        }
        if (clientId == null) {
            throw new DomainRuleViolated(FailureCode.CLIENT_REQUIRED, "An order is placed for a client");
        }
        clients.requireActive(clientId);
        String deal = dealId(dealId, quote, contract);
        PricedLines priced = priced(command, quote, contract, LocalDate.ofInstant(occurring, ZoneOffset.UTC));
        return new OrderPlaced(
                command.id().value(),
                clientId.value(),
                deal,
                quoteId != null ? quoteId.value() : contract == null ? null : contract.quoteId(),
                contractId == null ? null : contractId.value(),
                priced.lines(),
                priced.amount(),
                priced.currency(),
                owners.responsible(deal, clientId.value(), occurring));
    }

    private static @Nullable String dealId(
            @Nullable DealId given, @Nullable AcceptedQuote quote, @Nullable Agreed contract) {
        if (given != null) {
            return given.value();
        }
        return quote != null ? quote.dealId() : contract == null ? null : contract.dealId();
    }

    private PricedLines priced(
            PlaceOrder command, @Nullable AcceptedQuote quote, @Nullable Agreed contract, LocalDate day) {
        if (command.lines() != null) {
            return pricing.price(command.lines(), day);
        }
        if (quote != null) {
            return PricedLines.taken(quote.lines(), quote.currency());
        }
        if (contract == null || contract.lines().isEmpty() || contract.currency() == null) {
            throw new DomainRuleViolated(FailureCode.LINES_REQUIRED, "Nothing says what is ordered");
        }
        return PricedLines.taken(contract.lines(), contract.currency());
    }

    private static ClientId same(@Nullable ClientId given, String clientId) {
        if (given != null && !given.value().equals(clientId)) {
            throw new DomainRuleViolated(FailureCode.OF_ANOTHER_CLIENT, "It was agreed with another client");
        }
        return new ClientId(clientId);
    }
}
