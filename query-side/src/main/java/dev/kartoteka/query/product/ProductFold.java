package dev.kartoteka.query.product;

import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.product.ProductAdded;
import dev.kartoteka.shared.product.ProductRepriced;
import dev.kartoteka.shared.product.ProductRetired;
import dev.kartoteka.shared.value.Money;

/** What is known of a product after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class ProductFold {

    static final Fold<Product> FOLD = Fold.of(Product.class)
            .start(
                    ProductAdded.class,
                    event -> new Product(
                            event.productId(),
                            event.code(),
                            event.name(),
                            new Money(event.amount(), event.currency()),
                            event.category(),
                            false))
            .then(
                    ProductRepriced.class,
                    (product, event) -> new Product(
                            product.id(),
                            product.code(),
                            product.name(),
                            new Money(event.amount(), event.currency()),
                            product.category(),
                            product.retired()))
            .then(
                    ProductRetired.class,
                    (product, event) -> new Product(
                            product.id(), product.code(), product.name(), product.price(), product.category(), true))
            .build();

    private ProductFold() {}
}
