package dev.kartoteka.command.pricelist;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A price list as papers are priced by it.
 *
 * @param prices by product
 */
public record ListedPrices(
        String currency,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Map<String, BigDecimal> prices,
        boolean retired) {

    boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    ListedPrices with(String productId, @Nullable BigDecimal price) {
        Map<String, BigDecimal> changed = new HashMap<>(prices);
        if (price == null) {
            changed.remove(productId);
        } else {
            changed.put(productId, price);
        }
        return new ListedPrices(currency, validFrom, validTo, changed, retired);
    }

    ListedPrices asRetired() {
        return new ListedPrices(currency, validFrom, validTo, prices, true);
    }
}
