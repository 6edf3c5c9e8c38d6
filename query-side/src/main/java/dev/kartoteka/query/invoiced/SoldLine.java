package dev.kartoteka.query.invoiced;

import dev.kartoteka.query.invoice.Invoice;
import dev.kartoteka.query.order.Order;
import dev.kartoteka.query.report.ReportQuestion.Days;
import dev.kartoteka.shared.sale.LineItem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order or invoice, or one that takes goods or money back.
 *
 * @param paperId which paper it is on
 * @param back whether it takes back, and so counts below 0
 * @param ownerId who was responsible when the paper was made
 * @param madeAt when it was made, for the team of the owner
 * @param day on which it counts, in UTC
 */
record SoldLine(
        String paperId,
        boolean back,
        @Nullable String ownerId,
        Instant madeAt,
        LocalDate day,
        String clientId,
        @Nullable String dealId,
        String currency,
        LineItem line) {

    /** Of invoices and credit notes, by their day of issue; what is voided counts nothing. */
    static Stream<SoldLine> of(Invoice invoice) {
        if (invoice.status().equals(Invoice.VOIDED)) {
            return Stream.empty();
        }
        return invoice.paper().lines().stream()
                .map(line -> new SoldLine(
                        invoice.id(),
                        !invoice.paper().kind().equals(Invoice.INVOICE),
                        invoice.paper().ownerId(),
                        invoice.issuedAt(),
                        invoice.paper().issuedOn(),
                        invoice.clientId(),
                        invoice.dealId(),
                        invoice.paper().currency(),
                        line));
    }

    /**
     * What was ordered, on the day it was placed, and what came back, on the day it did, so that a span that is over stays as it
     * is. What is cancelled counts nothing.
     */
    static Stream<SoldLine> of(Order order, Days days) {
        if (order.status().equals(Order.CANCELLED)) {
            return Stream.empty();
        }
        Stream<SoldLine> ordered = order.lines().stream().map(line -> of(order, false, order.placedAt(), line));
        Stream<SoldLine> returned = order.returns().stream()
                .flatMap(one -> one.lines().stream().map(line -> of(order, true, one.returnedAt(), line)));
        return Stream.concat(ordered, returned).filter(line -> days.contain(line.day()));
    }

    private static SoldLine of(Order order, boolean back, Instant moment, LineItem line) {
        return new SoldLine(
                order.id(),
                back,
                order.ownerId(),
                order.placedAt(),
                LocalDate.ofInstant(moment, ZoneOffset.UTC),
                order.clientId(),
                order.dealId(),
                order.currency(),
                line);
    }

    BigDecimal signed(BigDecimal amount) {
        return back ? amount.negate() : amount;
    }
}
