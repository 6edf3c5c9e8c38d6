package dev.kartoteka.query.clientcard;

import dev.kartoteka.query.measure.Amount;
import dev.kartoteka.query.receivables.Receivables;
import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * What a client owes in one currency, as the receivables say at the same moment.
 *
 * @param owed on all invoices that are not paid
 * @param overdue the part of it whose last day to pay has gone by
 * @param inFavour what was paid too much or on account, which is not taken off the rest
 */
public record ClientBalance(String currency, Amount owed, Amount overdue, Amount inFavour) {

    static ClientBalance of(Receivables.Aged aged) {
        BigDecimal overdue = Stream.of(aged.days1To30(), aged.days31To60(), aged.days61To90(), aged.over90Days())
                .map(Amount::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ClientBalance(aged.currency(), aged.owed(), Amount.of(overdue, aged.currency()), aged.inFavour());
    }
}
