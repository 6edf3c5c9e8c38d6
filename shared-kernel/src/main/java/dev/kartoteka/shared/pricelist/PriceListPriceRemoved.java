package dev.kartoteka.shared.pricelist;

import java.math.BigDecimal;
import org.axonframework.serialization.Revision;

/** The list has no price of the product any more. */
@Revision("1")
public record PriceListPriceRemoved(String priceListId, String productId, BigDecimal unitPrice)
        implements PriceListEvent {}
