package dev.kartoteka.command.order;

import dev.kartoteka.command.access.OwnersThen;
import dev.kartoteka.command.approval.ApprovalFixtures;
import dev.kartoteka.command.client.ClientFixtures;
import dev.kartoteka.command.contract.ContractFixtures;
import dev.kartoteka.command.product.ProductFixtures;
import dev.kartoteka.command.record.Fixtures;
import dev.kartoteka.command.record.InMemoryRecords;
import dev.kartoteka.command.sale.CataloguePricing;
import dev.kartoteka.command.sale.SaleFixtures;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.order.OrderDelivered;
import dev.kartoteka.shared.order.OrderId;
import dev.kartoteka.shared.order.OrderPlaced;
import dev.kartoteka.shared.order.OrderWorkBegun;
import dev.kartoteka.shared.sale.LineItem;
import dev.kartoteka.shared.sale.Totals;
import java.math.BigDecimal;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;

/** An order of Acme to try things with: three widgets, and their fitting. */
public final class OrderFixtures {

    public static final OrderId THREE = new OrderId("order-three");
    static final LineItem WIDGETS = LineItem.priced(
            1,
            ProductFixtures.WIDGET.value(),
            "Widget",
            new BigDecimal("3"),
            new BigDecimal("10.00"),
            new BigDecimal("33.33"),
            "LV21",
            new BigDecimal("21"),
            2);
    static final LineItem FITTING = LineItem.priced(
            2, null, "Fitting", BigDecimal.ONE, new BigDecimal("5.00"), BigDecimal.ZERO, null, BigDecimal.ZERO, 2);

    private OrderFixtures() {}

    public static FixtureConfiguration<?> orderFixture(DomainEvent... otherRecords) {
        InMemoryRecords records = InMemoryRecords.of(otherRecords);
        CataloguePricing pricing = SaleFixtures.pricing(records);
        return Fixtures.of(
                Order.class,
                pricing,
                new Placing(
                        ClientFixtures.clients(records),
                        SaleFixtures.soldDeals(records),
                        SaleFixtures.acceptedQuotes(records),
                        ContractFixtures.contracts(records),
                        pricing,
                        new OwnersThen(records)),
                ApprovalFixtures.granted(records));
    }

    public static OrderPlaced threePlaced() {
        return placed(null, List.of(WIDGETS, FITTING));
    }

    static OrderPlaced placed(@Nullable String contractId, List<LineItem> lines) {
        return new OrderPlaced(
                THREE.value(),
                ClientFixtures.ACME.value(),
                null,
                null,
                contractId,
                lines,
                Totals.of(lines).total(),
                "EUR",
                null);
    }

    public static OrderWorkBegun workBegun() {
        return new OrderWorkBegun(THREE.value(), ClientFixtures.ACME.value(), "PLACED", "IN_WORK");
    }

    static OrderDelivered delivered() {
        return new OrderDelivered(THREE.value(), ClientFixtures.ACME.value(), "PLACED", "DELIVERED");
    }
}
