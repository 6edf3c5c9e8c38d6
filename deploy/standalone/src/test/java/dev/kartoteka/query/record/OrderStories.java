package dev.kartoteka.query.record;

import dev.kartoteka.shared.contract.ContractDrafted;
import dev.kartoteka.shared.contract.ContractExpired;
import dev.kartoteka.shared.contract.ContractRenewed;
import dev.kartoteka.shared.contract.ContractSigned;
import dev.kartoteka.shared.contract.ContractTerminated;
import dev.kartoteka.shared.contract.ContractTermsChanged;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.order.OrderCancelled;
import dev.kartoteka.shared.order.OrderDelivered;
import dev.kartoteka.shared.order.OrderGoodsReturned;
import dev.kartoteka.shared.order.OrderLinesChanged;
import dev.kartoteka.shared.order.OrderMadeReady;
import dev.kartoteka.shared.order.OrderPlaced;
import dev.kartoteka.shared.order.OrderWorkBegun;
import dev.kartoteka.shared.sale.Credit;
import dev.kartoteka.shared.sale.LineItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Contracts and orders of which any event may follow any other, as far as their folds are concerned. */
final class OrderStories {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 29);
    private static final String CLIENT = "client-1";

    private OrderStories() {}

    static DomainEvent contract(String id, long sequence, int what) {
        if (sequence == 0) {
            List<LineItem> lines = what < 4 ? List.of() : List.of(line(1, what));
            return new ContractDrafted(
                    id,
                    CLIENT,
                    what % 2 == 0 ? null : "deal-1",
                    what == 1 ? "quote-1" : null,
                    "Roof",
                    DAY,
                    what == 0 ? null : DAY.plusDays(what),
                    lines,
                    lines.isEmpty() ? null : lines.get(0).total(),
                    lines.isEmpty() ? null : "EUR");
        }
        LocalDate end = DAY.plusDays(sequence);
        return switch (what) {
            case 0, 1 ->
                new ContractTermsChanged(
                        id,
                        CLIENT,
                        "Roof",
                        "Roof " + sequence,
                        DAY,
                        null,
                        null,
                        end,
                        null,
                        null,
                        what == 0 ? null : BigDecimal.valueOf(sequence, 2),
                        what == 0 ? null : "EUR");
            case 2, 3 ->
                new ContractSigned(
                        id, CLIENT, "DRAFT", "SIGNED", DAY, what == 2 ? null : "Jonas", DAY, what == 2 ? null : end);
            case 4, 5 -> new ContractRenewed(id, CLIENT, "SIGNED", "RENEWED", null, end);
            case 6 -> new ContractTerminated(id, CLIENT, "SIGNED", "TERMINATED", null);
            default -> new ContractExpired(id, CLIENT, "SIGNED", "EXPIRED", end);
        };
    }

    static DomainEvent order(String id, long sequence, int what) {
        LineItem line = line(1, what);
        if (sequence == 0) {
            return new OrderPlaced(
                    id,
                    CLIENT,
                    what % 2 == 0 ? null : "deal-1",
                    null,
                    what == 1 ? "contract-1" : null,
                    List.of(line),
                    line.total(),
                    "EUR",
                    what == 1 ? "employee-1" : null);
        }
        return switch (what) {
            case 0, 1 -> {
                List<LineItem> lines = List.of(line, line(2, (int) sequence));
                yield new OrderLinesChanged(
                        id,
                        CLIENT,
                        List.of(line),
                        lines,
                        line.total(),
                        "EUR",
                        line.total().multiply(BigDecimal.TEN),
                        "USD");
            }
            case 2 -> new OrderWorkBegun(id, CLIENT, "PLACED", "IN_WORK");
            case 3 -> new OrderMadeReady(id, CLIENT, "IN_WORK", "READY");
            case 4 -> new OrderDelivered(id, CLIENT, "READY", "DELIVERED");
            case 5 -> new OrderCancelled(id, CLIENT, "PLACED", "CANCELLED");
            default ->
                new OrderGoodsReturned(
                        id,
                        CLIENT,
                        "DELIVERED",
                        what == 6 ? "PARTLY_RETURNED" : "RETURNED",
                        List.of(Credit.of(line, line.quantity(), BigDecimal.ONE)),
                        line.total(),
                        "EUR",
                        BigDecimal.valueOf(sequence, 2),
                        "EUR");
        };
    }

    private static LineItem line(int number, int what) {
        return LineItem.priced(
                number,
                what == 0 ? null : "product-" + what,
                "Thing " + what,
                BigDecimal.valueOf(what + 2L),
                new BigDecimal("9.99"),
                BigDecimal.valueOf(what),
                what == 0 ? null : "LV21",
                BigDecimal.valueOf(21),
                2);
    }
}
