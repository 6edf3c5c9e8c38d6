package dev.kartoteka.query.sales;

import dev.kartoteka.query.deal.Deal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** By what won and lost deals are compared. */
public enum SalesMethod {
    SOURCE(deal -> Optional.ofNullable(deal.source()).stream().toList()),
    /** By the owner at the time of closing. */
    OWNER(deal -> Optional.ofNullable(deal.closedByOwnerId()).stream().toList()),
    /** A deal counts with each of its products. */
    PRODUCT(deal -> deal.productIds().stream().distinct().toList());

    @SuppressWarnings("ImmutableEnumChecker") // the functions above hold no state
    private final Function<Deal, List<String>> keys;

    SalesMethod(Function<Deal, List<String>> keys) {
        this.keys = keys;
    }

    List<String> keysOf(Deal deal) {
        return keys.apply(deal);
    }
}
