package dev.kartoteka.shared.event;

import dev.kartoteka.shared.contract.ContractDrafted;
import dev.kartoteka.shared.contract.ContractErased;
import dev.kartoteka.shared.contract.ContractExpired;
import dev.kartoteka.shared.contract.ContractRenewed;
import dev.kartoteka.shared.contract.ContractSigned;
import dev.kartoteka.shared.contract.ContractTerminated;
import dev.kartoteka.shared.contract.ContractTermsChanged;
import dev.kartoteka.shared.order.OrderCancelled;
import dev.kartoteka.shared.order.OrderDelivered;
import dev.kartoteka.shared.order.OrderErased;
import dev.kartoteka.shared.order.OrderGoodsReturned;
import dev.kartoteka.shared.order.OrderLinesChanged;
import dev.kartoteka.shared.order.OrderMadeReady;
import dev.kartoteka.shared.order.OrderPlaced;
import dev.kartoteka.shared.order.OrderWorkBegun;
import dev.kartoteka.shared.sale.LineItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One sample of each event of contracts and orders. */
final class EventSamplesOfOrders {

    private static final String CLIENT = "client-1";
    private static final String CONTRACT = "contract-1";
    private static final String ORDER = "order-1";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2027, 2, 28);
    private static final LineItem LINE = LineItem.priced(
            1,
            "product-1",
            "Panel 400 W",
            new BigDecimal("3"),
            new BigDecimal("19.99"),
            new BigDecimal("10"),
            "LV-21",
            new BigDecimal("21"),
            2);
    private static final LineItem FREE_LINE = LineItem.priced(
            2, null, "Delivery", BigDecimal.ONE, new BigDecimal("5.00"), BigDecimal.ZERO, null, BigDecimal.ZERO, 2);

    private EventSamplesOfOrders() {}

    static List<DomainEvent> all() {
        return Stream.of(contracts(), orders()).flatMap(List::stream).toList();
    }

    private static List<DomainEvent> contracts() {
        return List.of(
                new ContractDrafted(
                        CONTRACT,
                        CLIENT,
                        "deal-1",
                        "quote-1",
                        "Solar roof",
                        DAY,
                        LATER,
                        List.of(LINE, FREE_LINE),
                        LINE.total().add(FREE_LINE.total()),
                        "EUR"),
                new ContractTermsChanged(
                        CONTRACT,
                        CLIENT,
                        "Solar roof",
                        "Solar roof and battery",
                        DAY,
                        DAY.plusDays(1),
                        LATER,
                        null,
                        new BigDecimal("70.30"),
                        "EUR",
                        null,
                        null),
                new ContractSigned(CONTRACT, CLIENT, "DRAFT", "SIGNED", DAY, "Jānis Bērziņš", DAY, LATER),
                new ContractRenewed(CONTRACT, CLIENT, "SIGNED", "RENEWED", LATER, LATER.plusYears(1)),
                new ContractTerminated(CONTRACT, CLIENT, "RENEWED", "TERMINATED", LATER),
                new ContractExpired(CONTRACT, CLIENT, "SIGNED", "EXPIRED", LATER),
                new ContractErased(CONTRACT, CLIENT, CLIENT));
    }

    private static List<DomainEvent> orders() {
        BigDecimal both = LINE.total().add(FREE_LINE.total());
        return List.of(
                new OrderPlaced(
                        ORDER,
                        CLIENT,
                        "deal-1",
                        "quote-1",
                        CONTRACT,
                        List.of(LINE, FREE_LINE),
                        both,
                        "EUR",
                        "employee-1"),
                new OrderLinesChanged(
                        ORDER, CLIENT, List.of(LINE, FREE_LINE), List.of(LINE), both, "EUR", LINE.total(), "EUR"),
                new OrderWorkBegun(ORDER, CLIENT, "PLACED", "IN_WORK"),
                new OrderMadeReady(ORDER, CLIENT, "IN_WORK", "READY"),
                new OrderDelivered(ORDER, CLIENT, "READY", "DELIVERED"),
                new OrderCancelled(ORDER, CLIENT, "PLACED", "CANCELLED"),
                new OrderGoodsReturned(
                        ORDER,
                        CLIENT,
                        "DELIVERED",
                        "RETURNED",
                        List.of(LINE),
                        LINE.total(),
                        "EUR",
                        new BigDecimal("0.00"),
                        "EUR"),
                new OrderErased(ORDER, CLIENT, CLIENT));
    }
}
