package dev.kartoteka.shared.discountlimit;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event a limit of discounts can publish. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface DiscountLimitEvent extends DomainEvent permits DiscountLimitCreated, DiscountLimitChanged {

    String discountLimitId();

    @Override
    default String recordId() {
        return discountLimitId();
    }
}
