package dev.kartoteka.command.product;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.product.ProductAdded;
import dev.kartoteka.shared.product.ProductEvent;
import dev.kartoteka.shared.product.ProductId;
import dev.kartoteka.shared.product.ProductRepriced;
import dev.kartoteka.shared.product.ProductRetired;
import dev.kartoteka.shared.value.Money;
import org.springframework.stereotype.Component;

/** What papers of a sale take from the catalogue: what a product is called, and what it costs. */
@Component
public class Offers {

    private static final Fold<Offer> OFFER = Fold.of(Offer.class)
            .start(
                    ProductAdded.class,
                    event -> new Offer(event.name(), new Money(event.amount(), event.currency()), false))
            .then(
                    ProductRepriced.class,
                    (offer, event) -> new Offer(offer.name(), new Money(event.amount(), event.currency()), false))
            .then(ProductRetired.class, (offer, event) -> new Offer(offer.name(), offer.price(), true))
            .ignoresOthersOf(ProductEvent.class)
            .build();

    private final Records records;

    Offers(Records records) {
        this.records = records;
    }

    /** Refuses a product that does not exist or is sold no more. */
    public Offer require(ProductId productId) {
        Offer offer = records.current(productId.value(), OFFER);
        if (offer == null) {
            throw new DomainRuleViolated(FailureCode.PRODUCT_UNKNOWN, "There is no " + productId);
        }
        if (offer.retired()) {
            throw new DomainRuleViolated(FailureCode.PRODUCT_RETIRED, productId + " is sold no more");
        }
        return offer;
    }

    /** A product as it is sold now. */
    public record Offer(String name, Money price, boolean retired) {}
}
