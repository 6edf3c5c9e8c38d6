package dev.kartoteka.command.product;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.product.ProductAdded;
import dev.kartoteka.shared.product.ProductId;
import dev.kartoteka.shared.product.ProductRepriced;
import dev.kartoteka.shared.product.ProductRetired;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** What other records' rules ask of products. */
@Component
public class Products {

    private static final Fold<SoldProduct> SOLD = Fold.of(SoldProduct.class)
            .start(ProductAdded.class, event -> new SoldProduct(event.name(), event.amount(), event.currency(), false))
            .then(
                    ProductRepriced.class,
                    (product, event) ->
                            new SoldProduct(product.name(), event.amount(), event.currency(), product.retired()))
            .then(
                    ProductRetired.class,
                    (product, event) -> new SoldProduct(product.name(), product.amount(), product.currency(), true))
            .build();

    private final Records records;

    Products(Records records) {
        this.records = records;
    }

    /** Refuses the first product that does not exist; one that is sold no more may still be spoken of. */
    public void requireKnown(Collection<ProductId> productIds) {
        productIds.forEach(this::requireKnown);
    }

    /** Refuses the first product that does not exist or is sold no more. */
    public void requireSold(Collection<ProductId> productIds) {
        productIds.forEach(this::requireForSale);
    }

    /** What it is sold as, or was, and at which price of its own; refused when it does not exist. */
    public SoldProduct requireKnown(ProductId productId) {
        SoldProduct product = records.current(productId.value(), SOLD);
        if (product == null) {
            throw new DomainRuleViolated(FailureCode.PRODUCT_UNKNOWN, "There is no " + productId);
        }
        return product;
    }

    /** The same; refused when it is sold no more, too. */
    public SoldProduct requireForSale(ProductId productId) {
        SoldProduct product = requireKnown(productId);
        if (product.retired()) {
            throw new DomainRuleViolated(FailureCode.PRODUCT_RETIRED, productId + " is sold no more");
        }
        return product;
    }
}
