package dev.kartoteka.command.quote;

import dev.kartoteka.command.approval.Approvals;
import dev.kartoteka.command.approval.RequestApproval;
import dev.kartoteka.command.approvalrule.ApprovalKind;
import dev.kartoteka.command.client.Clients;
import dev.kartoteka.command.deal.AcceptQuoteOfDeal;
import dev.kartoteka.command.deal.Deals;
import dev.kartoteka.command.discountlimit.DiscountLimits;
import dev.kartoteka.command.endpoint.Change;
import dev.kartoteka.command.record.SentWithin;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.command.sale.CataloguePricing;
import dev.kartoteka.command.sale.LineRequest;
import dev.kartoteka.command.sale.PricedLines;
import dev.kartoteka.shared.approvalrule.ApprovalStep;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.pricelist.PriceListId;
import dev.kartoteka.shared.value.CalendarDay;
import dev.kartoteka.shared.value.Money;
import dev.kartoteka.shared.value.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What quotes ask of others: whom a deal sells to, what it costs, and who must agree. */
@Component
class Selling {

    private final Deals deals;
    private final Clients clients;
    private final CataloguePricing pricing;
    private final Approvals approvals;
    private final DiscountLimits limits;
    private final SentWithin commands;

    Selling(
            Deals deals,
            Clients clients,
            CataloguePricing pricing,
            Approvals approvals,
            DiscountLimits limits,
            SentWithin commands) {
        this.deals = deals;
        this.clients = clients;
        this.pricing = pricing;
        this.approvals = approvals;
        this.limits = limits;
        this.commands = commands;
    }

    /** The client of a deal in which something may be offered. */
    ClientId client(DealId dealId) {
        ClientId client = deals.requireForSale(dealId);
        clients.requireActive(client);
        return client;
    }

    /** Refuses when nothing may be offered in the deal any more, or it went over to another client. */
    void requireStillSold(DealId dealId, String clientId) {
        if (!client(dealId).value().equals(clientId)) {
            throw new DomainRuleViolated(FailureCode.DEAL_OF_ANOTHER_CLIENT, dealId + " belongs to another client");
        }
    }

    QuoteTerms terms(DraftQuote command, LocalDate day) {
        return terms(
                command.lines(),
                command.priceListId(),
                command.currency(),
                command.validUntil() == null ? null : command.validUntil().value(),
                command.discountPercent() == null
                        ? BigDecimal.ZERO
                        : command.discountPercent().value(),
                command.leadTimeDays(),
                command.costs() == null ? List.of() : command.costs(),
                day);
    }

    QuoteTerms terms(ReviseQuote command, QuoteTerms before, LocalDate day) {
        Change<CalendarDay> until = command.validUntil();
        Change<Percent> discount = command.discountPercent();
        Change<List<Cost>> costs = command.costs();
        String currency = command.currency() == null ? before.currency() : command.currency();
        return terms(
                command.lines(),
                Change.resolve(
                        command.priceListId(),
                        before.priceListId() == null ? null : new PriceListId(before.priceListId())),
                currency,
                until == null
                        ? before.validUntil()
                        : until.value() == null ? null : until.value().value(),
                discount == null
                        ? before.discountPercent()
                        : discount.value() == null
                                ? BigDecimal.ZERO
                                : discount.value().value(),
                Change.resolve(command.leadTimeDays(), before.leadTimeDays()),
                costs == null
                        ? before.costs().stream()
                                .map(cost -> new Cost(cost.description(), new Money(cost.amount(), before.currency())))
                                .toList()
                        : costs.value() == null ? List.of() : costs.value(),
                day);
    }

    private QuoteTerms terms(
            List<LineRequest> lines,
            @Nullable PriceListId priceListId,
            @Nullable String currency,
            @Nullable LocalDate validUntil,
            BigDecimal discountPercent,
            @Nullable Integer leadTimeDays,
            List<Cost> costs,
            LocalDate day) {
        if (validUntil != null && validUntil.isBefore(day)) {
            throw new DomainRuleViolated(FailureCode.QUOTE_EXPIRED, "validUntil is over already");
        }
        PricedLines priced = pricing.price(lines, priceListId, currency, discountPercent, day);
        return new QuoteTerms(
                priceListId == null ? null : priceListId.value(),
                priced.amount(),
                priced.currency(),
                validUntil,
                discountPercent,
                priced.greatestDiscount(),
                leadTimeDays,
                priced.lines(),
                costs.stream().map(cost -> cost.inCurrency(priced.currency())).toList());
    }

    List<ApprovalStep> approvers(QuoteTerms terms) {
        return approvals.required(ApprovalKind.QUOTE, terms.total(), terms.greatestDiscount());
    }

    /** Refuses a discount that the actor may not give, where no rule says who could approve it. */
    void requireWithinLimit(QuoteTerms terms, @Nullable String actorId, @Nullable String actorType) {
        if (!limits.allows(actorId, actorType, terms.greatestDiscount())) {
            throw new DomainRuleViolated(FailureCode.DISCOUNT_ABOVE_LIMIT, FailureCode.DISCOUNT_ABOVE_LIMIT.meaning());
        }
    }

    void ask(RequestApproval request) {
        approvals.ask(request);
    }

    /** The deal takes this quote, or says which it has taken. */
    void settle(AcceptQuoteOfDeal acceptance) {
        commands.send(acceptance);
    }
}
