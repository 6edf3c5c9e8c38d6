package dev.kartoteka.shared.pricelist;

import java.math.BigDecimal;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The product costs this much by the list from now on, in the currency of the list; null before when it had no price there. */
@Revision("1")
public record PriceListPriceSet(
        String priceListId, String productId, @Nullable BigDecimal previousUnitPrice, BigDecimal unitPrice)
        implements PriceListEvent {}
