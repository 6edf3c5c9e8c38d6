package dev.kartoteka.command.product;

import static dev.kartoteka.command.product.ProductFixtures.WIDGET;
import static dev.kartoteka.command.product.ProductFixtures.productFixture;
import static dev.kartoteka.command.product.ProductFixtures.widgetAdded;
import static dev.kartoteka.command.product.ProductFixtures.widgetRetired;
import static dev.kartoteka.command.record.Fixtures.expectNoChange;
import static dev.kartoteka.command.record.Fixtures.expectRefusal;

import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.product.ProductRepriced;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ProductTest {

    private final FixtureConfiguration<?> fixture = productFixture();

    @Test
    void addsAProduct() {
        fixture.givenNoPriorActivity()
                .when(new AddProduct(WIDGET, "W-1", "Widget", Money.of("10", "EUR"), null))
                .expectEvents(widgetAdded());
    }

    @Test
    void reprices() {
        fixture.given(widgetAdded())
                .when(new RepriceProduct(WIDGET, Money.of("12.5", "EUR")))
                .expectEvents(new ProductRepriced(
                        WIDGET.value(), new BigDecimal("10.00"), "EUR", new BigDecimal("12.50"), "EUR"));
    }

    @Test
    void takesTheSameNumberInAnotherCurrencyForAnotherPrice() {
        fixture.given(widgetAdded())
                .when(new RepriceProduct(WIDGET, Money.of("10", "USD")))
                .expectEvents(new ProductRepriced(
                        WIDGET.value(), new BigDecimal("10.00"), "EUR", new BigDecimal("10.00"), "USD"));
    }

    @Test
    void changesNothingAtTheSamePrice() {
        expectNoChange(fixture.given(widgetAdded()).when(new RepriceProduct(WIDGET, Money.of("10.0", "EUR"))), 0);
    }

    @Test
    void retires() {
        fixture.given(widgetAdded()).when(new RetireProduct(WIDGET)).expectEvents(widgetRetired());
    }

    @Test
    void changesNothingWhenRetiredAlready() {
        expectNoChange(fixture.given(widgetAdded(), widgetRetired()).when(new RetireProduct(WIDGET)), 1);
    }

    @Test
    void hasNoNewPriceWhenRetired() {
        expectRefusal(
                fixture.given(widgetAdded(), widgetRetired()).when(new RepriceProduct(WIDGET, Money.of("12", "EUR"))),
                FailureCode.PRODUCT_RETIRED);
    }
}
