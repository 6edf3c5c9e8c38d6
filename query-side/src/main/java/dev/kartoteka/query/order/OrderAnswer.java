package dev.kartoteka.query.order;

import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.query.sale.SaleLine;
import dev.kartoteka.query.sale.StatusVisit;
import dev.kartoteka.shared.value.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as REST shows it.
 *
 * @param ownerId who was responsible when it was placed
 * @param status PLACED, IN_WORK, READY, DELIVERED, CANCELLED, PARTLY_RETURNED or RETURNED
 * @param sums what it comes to, without what came back
 * @param lines as ordered
 * @param returns what came back, oldest first
 * @param visits every stay in a status, oldest first
 * @param version for If-Match
 */
public record OrderAnswer(
        String id,
        String clientId,
        @Nullable String dealId,
        @Nullable String quoteId,
        @Nullable String contractId,
        @Nullable String ownerId,
        String status,
        Instant placedAt,
        Money amount,
        OrderSums sums,
        List<SaleLine> lines,
        List<Return> returns,
        List<StatusVisit> visits,
        long version,
        boolean erased) {

    static OrderAnswer of(RecordVersion<Order> version) {
        Order order = version.state();
        return new OrderAnswer(
                order.id(),
                order.clientId(),
                order.dealId(),
                order.quoteId(),
                order.contractId(),
                order.ownerId(),
                order.status(),
                order.placedAt(),
                new Money(order.amount(), order.currency()),
                OrderSums.of(order),
                SaleLine.of(order.lines(), order.currency()),
                returns(order),
                order.visits(),
                version.version(),
                version.erased());
    }

    static List<Return> returns(Order order) {
        return order.returns().stream()
                .map(one -> new Return(
                        one.returnedAt(),
                        one.actorId(),
                        SaleLine.of(one.lines(), order.currency()),
                        new Money(OrderSums.total(one.lines()), order.currency())))
                .toList();
    }

    /**
     * What came back at one time.
     *
     * @param actorId who took it back
     * @param lines each with the quantity that came back and what is credited for it
     * @param credit for all of them, with tax
     */
    public record Return(Instant returnedAt, @Nullable String actorId, List<SaleLine> lines, Money credit) {}
}
