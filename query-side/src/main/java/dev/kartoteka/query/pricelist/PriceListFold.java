package dev.kartoteka.query.pricelist;

import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.pricelist.PriceListCreated;
import dev.kartoteka.shared.pricelist.PriceListPriceRemoved;
import dev.kartoteka.shared.pricelist.PriceListPriceSet;
import dev.kartoteka.shared.pricelist.PriceListRetired;
import java.util.List;

/** What is known of a price list after each event. */
final class PriceListFold {

    static final Fold<PriceList> FOLD = Fold.of(PriceList.class)
            .start(
                    PriceListCreated.class,
                    event -> new PriceList(
                            event.priceListId(),
                            event.name(),
                            event.currency(),
                            event.validFrom(),
                            event.validTo(),
                            List.of(),
                            false))
            .then(PriceListPriceSet.class, (list, event) -> list.with(event.productId(), event.unitPrice()))
            .then(PriceListPriceRemoved.class, (list, event) -> list.with(event.productId(), null))
            .then(PriceListRetired.class, (list, event) -> list.asRetired())
            .build();

    private PriceListFold() {}
}
