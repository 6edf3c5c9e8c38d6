package dev.kartoteka.command.product;

import dev.kartoteka.command.record.Fixtures;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.product.ProductAdded;
import dev.kartoteka.shared.product.ProductId;
import dev.kartoteka.shared.product.ProductRetired;
import java.math.BigDecimal;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** A product to try things with. */
public final class ProductFixtures {

    public static final ProductId WIDGET = new ProductId("product-widget");

    private ProductFixtures() {}

    public static FixtureConfiguration<?> productFixture() {
        return Fixtures.of(Product.class);
    }

    public static Products products(Records records) {
        return new Products(records);
    }

    public static ProductAdded widgetAdded() {
        return new ProductAdded(WIDGET.value(), "W-1", "Widget", new BigDecimal("10.00"), "EUR", null);
    }

    public static ProductRetired widgetRetired() {
        return new ProductRetired(WIDGET.value());
    }
}
