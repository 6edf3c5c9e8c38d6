package dev.kartoteka.shared.pricelist;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event a price list can publish. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface PriceListEvent extends DomainEvent
        permits PriceListCreated, PriceListPriceSet, PriceListPriceRemoved, PriceListRetired {

    String priceListId();

    @Override
    default String recordId() {
        return priceListId();
    }
}
