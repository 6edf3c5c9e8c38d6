package dev.kartoteka.command.order;

import static dev.kartoteka.command.client.ClientFixtures.ACME;
import static dev.kartoteka.command.client.ClientFixtures.acmeRegistered;
import static dev.kartoteka.command.order.OrderFixtures.FITTING;
import static dev.kartoteka.command.order.OrderFixtures.THREE;
import static dev.kartoteka.command.order.OrderFixtures.WIDGETS;
import static dev.kartoteka.command.order.OrderFixtures.delivered;
import static dev.kartoteka.command.order.OrderFixtures.orderFixture;
import static dev.kartoteka.command.order.OrderFixtures.placed;
import static dev.kartoteka.command.order.OrderFixtures.threePlaced;
import static dev.kartoteka.command.order.OrderFixtures.workBegun;
import static dev.kartoteka.command.product.ProductFixtures.WIDGET;
import static dev.kartoteka.command.product.ProductFixtures.widgetAdded;
import static dev.kartoteka.command.product.ProductFixtures.widgetRetired;
import static dev.kartoteka.command.record.Fixtures.assertInvalid;
import static dev.kartoteka.command.record.Fixtures.expectNoChange;
import static dev.kartoteka.command.record.Fixtures.expectRefusal;
import static dev.kartoteka.command.taxrate.TaxRateFixtures.lv21;

import dev.kartoteka.command.client.ClientFixtures;
import dev.kartoteka.command.contract.ContractFixtures;
import dev.kartoteka.command.sale.LineRequest;
import dev.kartoteka.shared.client.ClientArchived;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.contract.ContractDrafted;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.order.OrderCancelled;
import dev.kartoteka.shared.order.OrderDelivered;
import dev.kartoteka.shared.order.OrderLinesChanged;
import dev.kartoteka.shared.order.OrderPlaced;
import dev.kartoteka.shared.taxrate.TaxRateSet;
import dev.kartoteka.shared.value.Money;
import dev.kartoteka.shared.value.Percent;
import dev.kartoteka.shared.value.Quantity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrderTest {

    private static final LineRequest THREE_WIDGETS = new LineRequest(
            WIDGET,
            null,
            new Quantity(new BigDecimal("3.0")),
            null,
            new Percent(new BigDecimal("33.33")),
            "LV21",
            null);
    private static final LineRequest ONE_FITTING = line("Fitting", "1", Money.of("5", "EUR"));

    private final FixtureConfiguration<?> fixture = orderFixture(acmeRegistered(), widgetAdded(), lv21());

    @Test
    void isPlacedByLinesAtThePricesOfTheCatalogue() {
        fixture.givenNoPriorActivity()
                .when(place(ACME, THREE_WIDGETS, ONE_FITTING))
                .expectEvents(threePlaced());
    }

    @Test
    void isPlacedFromAContractWithItsLines() {
        ContractDrafted contract = ContractFixtures.drafted("quote-1", null, List.of(WIDGETS, FITTING));
        orderFixture(acmeRegistered(), contract, ContractFixtures.roofSigned())
                .givenNoPriorActivity()
                .when(new PlaceOrder(THREE, null, null, null, ContractFixtures.ROOF, null))
                .expectEvents(new OrderPlaced(
                        THREE.value(),
                        ACME.value(),
                        null,
                        "quote-1",
                        ContractFixtures.ROOF.value(),
                        List.of(WIDGETS, FITTING),
                        WIDGETS.total().add(FITTING.total()),
                        "EUR",
                        null));
        expectRefusal(
                orderFixture(acmeRegistered(), contract)
                        .givenNoPriorActivity()
                        .when(new PlaceOrder(THREE, null, null, null, ContractFixtures.ROOF, null)),
                FailureCode.CONTRACT_DRAFT);
        expectRefusal(
                orderFixture(acmeRegistered(), ContractFixtures.roofDrafted(), ContractFixtures.roofSigned())
                        .givenNoPriorActivity()
                        .when(new PlaceOrder(THREE, null, null, null, ContractFixtures.ROOF, null)),
                FailureCode.LINES_REQUIRED);
        ClientId other = new ClientId("client-other");
        expectRefusal(
                orderFixture(ClientFixtures.registered(other), contract, ContractFixtures.roofSigned())
                        .givenNoPriorActivity()
                        .when(new PlaceOrder(THREE, other, null, null, ContractFixtures.ROOF, null)),
                FailureCode.OF_ANOTHER_CLIENT);
    }

    @Test
    void isNotPlacedForNobodyOrForAnArchivedClient() {
        expectRefusal(fixture.givenNoPriorActivity().when(place(null, ONE_FITTING)), FailureCode.CLIENT_REQUIRED);
        expectRefusal(
                orderFixture(acmeRegistered(), new ClientArchived(ACME.value()))
                        .givenNoPriorActivity()
                        .when(place(ACME, ONE_FITTING)),
                FailureCode.CLIENT_ARCHIVED);
    }

    @Test
    void takesOnlyProductsThatAreSold() {
        expectRefusal(
                orderFixture(acmeRegistered()).givenNoPriorActivity().when(place(ACME, THREE_WIDGETS)),
                FailureCode.PRODUCT_UNKNOWN);
        expectRefusal(
                orderFixture(acmeRegistered(), widgetAdded(), widgetRetired())
                        .givenNoPriorActivity()
                        .when(place(ACME, THREE_WIDGETS)),
                FailureCode.PRODUCT_RETIRED);
    }

    @Test
    void isInOneCurrency() {
        LineRequest dollars = line("Fee", "1", Money.of("5", "USD"));
        expectRefusal(
                fixture.givenNoPriorActivity().when(place(ACME, ONE_FITTING, dollars)), FailureCode.CURRENCY_DIFFERS);
    }

    @Test
    void isTaxedByTheRateOfItsDay() {
        TaxRateSet later = new TaxRateSet("taxrate-LV21", new BigDecimal("22"), LocalDate.of(2030, 1, 1));
        FixtureConfiguration<?> both = orderFixture(acmeRegistered(), widgetAdded(), lv21(), later);
        both.givenNoPriorActivity()
                .andGivenCurrentTime(Instant.parse("2029-12-31T23:00:00Z"))
                .when(place(ACME, THREE_WIDGETS, ONE_FITTING))
                .expectEvents(threePlaced());
        expectRefusal(
                orderFixture(acmeRegistered(), widgetAdded())
                        .givenNoPriorActivity()
                        .when(place(ACME, THREE_WIDGETS)),
                FailureCode.TAX_CODE_UNKNOWN);
        expectRefusal(
                orderFixture(acmeRegistered(), widgetAdded(), lv21())
                        .givenNoPriorActivity()
                        .andGivenCurrentTime(Instant.parse("2012-06-30T12:00:00Z"))
                        .when(place(ACME, THREE_WIDGETS)),
                FailureCode.TAX_CODE_UNKNOWN);
    }

    @Test
    void refusesSumsThatNobodyPays() {
        LineRequest much = line("All", "1000000000", Money.of("999999999", "EUR"));
        expectRefusal(fixture.givenNoPriorActivity().when(place(ACME, much)), FailureCode.TOTAL_TOO_LARGE);
    }

    @Test
    void refusesBadShapes() {
        Money price = Money.of("5", "EUR");
        assertInvalid(FailureCode.MISSING_FIELD, () -> line(null, "1", price));
        assertInvalid(FailureCode.MISSING_FIELD, () -> line("Fee", "1", null));
        for (String quantity : List.of("0", "-1", "0.0000001", "1000000001")) {
            assertInvalid(FailureCode.INVALID_QUANTITY, () -> line("Fee", quantity, price));
        }
        Percent tax = new Percent(BigDecimal.TEN);
        assertInvalid(
                FailureCode.INVALID_VALUE,
                () -> new LineRequest(null, "Fee", new Quantity(BigDecimal.ONE), price, null, "LV21", tax));
        assertInvalid(FailureCode.INVALID_VALUE, () -> new PlaceOrder(THREE, ACME, null, null, null, List.of()));
        ReturnedLine one = new ReturnedLine(1, BigDecimal.ONE);
        assertInvalid(FailureCode.INVALID_VALUE, () -> new ReturnGoods(THREE, List.of(one, one)));
        assertInvalid(FailureCode.INVALID_VALUE, () -> new ReturnGoods(THREE, List.of()));
    }

    @Test
    void changesItsLinesUntilWorkBegins() {
        ChangeOrderLines change = new ChangeOrderLines(THREE, List.of(THREE_WIDGETS));
        fixture.given(threePlaced())
                .when(change)
                .expectEvents(new OrderLinesChanged(
                        THREE.value(),
                        ACME.value(),
                        List.of(WIDGETS, FITTING),
                        List.of(WIDGETS),
                        WIDGETS.total().add(FITTING.total()),
                        "EUR",
                        WIDGETS.total(),
                        "EUR"));
        expectNoChange(
                orderFixture(widgetAdded(), lv21())
                        .given(placed(null, List.of(WIDGETS)))
                        .when(change),
                0);
        expectRefusal(
                orderFixture(widgetAdded(), lv21())
                        .given(threePlaced(), workBegun())
                        .when(change),
                FailureCode.ORDER_STARTED);
        expectRefusal(
                orderFixture(widgetAdded(), lv21())
                        .given(threePlaced(), delivered())
                        .when(change),
                FailureCode.ORDER_CLOSED);
    }

    @Test
    void movesOnUntilItIsDelivered() {
        fixture.given(threePlaced()).when(new BeginOrderWork(THREE)).expectEvents(workBegun());
        orderFixture()
                .given(threePlaced(), workBegun())
                .when(new DeliverOrder(THREE))
                .expectEvents(new OrderDelivered(THREE.value(), ACME.value(), "IN_WORK", "DELIVERED"));
        expectNoChange(orderFixture().given(threePlaced(), delivered()).when(new DeliverOrder(THREE)), 1);
        expectRefusal(
                orderFixture().given(threePlaced(), delivered()).when(new MakeOrderReady(THREE)),
                FailureCode.ORDER_CLOSED);
    }

    @Test
    void isCancelledUntilItIsDelivered() {
        OrderCancelled cancelled = new OrderCancelled(THREE.value(), ACME.value(), "PLACED", "CANCELLED");
        fixture.given(threePlaced()).when(new CancelOrder(THREE)).expectEvents(cancelled);
        expectRefusal(
                orderFixture().given(threePlaced(), delivered()).when(new CancelOrder(THREE)),
                FailureCode.ORDER_CLOSED);
        expectRefusal(
                orderFixture().given(threePlaced(), cancelled).when(new DeliverOrder(THREE)), FailureCode.ORDER_CLOSED);
        expectRefusal(
                orderFixture()
                        .given(threePlaced(), cancelled)
                        .when(new ReturnGoods(THREE, List.of(new ReturnedLine(1, BigDecimal.ONE)))),
                FailureCode.ORDER_NOT_DELIVERED);
    }

    private static PlaceOrder place(@Nullable ClientId client, LineRequest... lines) {
        return new PlaceOrder(THREE, client, null, null, null, List.of(lines));
    }

    private static LineRequest line(@Nullable String description, String quantity, @Nullable Money price) {
        return new LineRequest(null, description, new Quantity(new BigDecimal(quantity)), price, null, null, null);
    }
}
