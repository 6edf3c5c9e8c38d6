package dev.kartoteka.query.discountlimit;

import dev.kartoteka.shared.discountlimit.DiscountLimitChanged;
import dev.kartoteka.shared.discountlimit.DiscountLimitCreated;
import dev.kartoteka.shared.fold.Fold;

/** What is known of a limit after each event. */
final class DiscountLimitFold {

    static final Fold<DiscountLimit> FOLD = Fold.of(DiscountLimit.class)
            .start(
                    DiscountLimitCreated.class,
                    event -> new DiscountLimit(event.discountLimitId(), event.role(), event.percent()))
            .then(
                    DiscountLimitChanged.class,
                    (limit, event) -> new DiscountLimit(limit.id(), limit.role(), event.percent()))
            .build();

    private DiscountLimitFold() {}
}
