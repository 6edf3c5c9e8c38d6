package dev.kartoteka.query.quote;

import dev.kartoteka.query.sale.SaleLine;
import dev.kartoteka.query.sale.SignedMoney;
import dev.kartoteka.query.sale.Sums;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.quote.QuoteAccepted;
import dev.kartoteka.shared.quote.QuoteApproved;
import dev.kartoteka.shared.quote.QuoteCost;
import dev.kartoteka.shared.quote.QuoteDeclined;
import dev.kartoteka.shared.quote.QuoteDrafted;
import dev.kartoteka.shared.quote.QuoteErased;
import dev.kartoteka.shared.quote.QuoteExpired;
import dev.kartoteka.shared.quote.QuoteReturned;
import dev.kartoteka.shared.quote.QuoteRevised;
import dev.kartoteka.shared.quote.QuoteSent;
import dev.kartoteka.shared.quote.QuoteSubmitted;
import dev.kartoteka.shared.sale.LineItem;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a quote after each event. */
final class QuoteFold {

    static final Fold<Quote> FOLD = Fold.of(Quote.class)
            .start(QuoteDrafted.class, QuoteFold::drafted)
            .then(
                    QuoteRevised.class,
                    (quote, event, recorded) -> quote.revised(version(
                            event.versionNumber(),
                            recorded,
                            event.authorId(),
                            event.currency(),
                            event.priceListId(),
                            event.validUntil(),
                            event.discountPercent(),
                            event.greatestDiscount(),
                            event.leadTimeDays(),
                            event.lines(),
                            event.costs())))
            .then(QuoteSubmitted.class, (quote, event) -> quote.now("SUBMITTED", event.approvalId()))
            .then(QuoteApproved.class, (quote, event) -> quote.now("APPROVED", event.approvalId()))
            .then(
                    QuoteReturned.class,
                    (quote, event) -> quote.now(quote.versionNumber() == 1 ? "DRAFT" : "REVISED", event.approvalId()))
            .then(QuoteSent.class, (quote, event, recorded) -> quote.sent(recorded.occurredAt()))
            .then(QuoteAccepted.class, (quote, event, recorded) -> quote.closed("ACCEPTED", recorded.occurredAt()))
            .then(QuoteDeclined.class, (quote, event, recorded) -> quote.closed("DECLINED", recorded.occurredAt()))
            .then(QuoteExpired.class, (quote, event, recorded) -> quote.closed("EXPIRED", recorded.occurredAt()))
            .ignores(QuoteErased.class) // nothing personal is kept here
            .build();

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private QuoteFold() {}

    private static Quote drafted(QuoteDrafted event, RecordedEvent recorded) {
        return Quote.of(
                event.quoteId(),
                event.clientId(),
                event.dealId(),
                "DRAFT",
                null,
                recorded.occurredAt(),
                null,
                null,
                List.of(version(
                        1,
                        recorded,
                        event.authorId(),
                        event.currency(),
                        event.priceListId(),
                        event.validUntil(),
                        event.discountPercent(),
                        event.greatestDiscount(),
                        event.leadTimeDays(),
                        event.lines(),
                        event.costs())));
    }

    private static QuoteVersion version(
            int number,
            RecordedEvent recorded,
            @Nullable String authorId,
            String currency,
            @Nullable String priceListId,
            @Nullable LocalDate validUntil,
            BigDecimal discountPercent,
            BigDecimal greatestDiscount,
            @Nullable Integer leadTimeDays,
            List<LineItem> lines,
            List<QuoteCost> costs) {
        Sums totals = Sums.of(lines, currency);
        BigDecimal net = totals.net().amount();
        Money cost =
                new Money(costs.stream().map(QuoteCost::amount).reduce(BigDecimal.ZERO, BigDecimal::add), currency);
        BigDecimal margin = net.subtract(cost.amount());
        return new QuoteVersion(
                number,
                recorded.occurredAt(),
                authorId,
                currency,
                priceListId,
                validUntil,
                discountPercent,
                greatestDiscount,
                leadTimeDays,
                SaleLine.of(lines, currency),
                totals,
                costs.stream()
                        .map(item -> new CostItem(item.description(), new Money(item.amount(), currency)))
                        .toList(),
                cost,
                SignedMoney.of(margin, currency),
                net.signum() == 0 ? null : margin.multiply(HUNDRED).divide(net, 2, RoundingMode.HALF_UP));
    }
}
