package dev.kartoteka.query.pricelist;

import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of prices after an event.
 *
 * @param validFrom the first day; null for always until now
 * @param validTo the last day; null for no end
 * @param prices by product
 */
public record PriceList(
        String id,
        String name,
        String currency,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<ListedPrice> prices,
        boolean retired) {

    PriceList with(String productId, @Nullable BigDecimal unitPrice) {
        List<ListedPrice> changed = new ArrayList<>(prices);
        changed.removeIf(price -> price.productId().equals(productId));
        if (unitPrice != null) {
            changed.add(new ListedPrice(productId, new Money(unitPrice, currency)));
            changed.sort(Comparator.comparing(ListedPrice::productId));
        }
        return new PriceList(id, name, currency, validFrom, validTo, List.copyOf(changed), retired);
    }

    PriceList asRetired() {
        return new PriceList(id, name, currency, validFrom, validTo, prices, true);
    }
}
