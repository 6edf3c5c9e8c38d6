package dev.kartoteka.shared.pricelist;

import org.axonframework.serialization.Revision;

/** Nothing is priced by the list any more. */
@Revision("1")
public record PriceListRetired(String priceListId) implements PriceListEvent {}
