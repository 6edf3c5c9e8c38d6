package dev.kartoteka.query.timeline;

import static dev.kartoteka.query.timeline.Phrases.optional;
import static dev.kartoteka.query.timeline.Phrases.quoted;

import dev.kartoteka.shared.discountlimit.DiscountLimitChanged;
import dev.kartoteka.shared.discountlimit.DiscountLimitCreated;
import dev.kartoteka.shared.pricelist.PriceListCreated;
import dev.kartoteka.shared.pricelist.PriceListPriceRemoved;
import dev.kartoteka.shared.pricelist.PriceListPriceSet;
import dev.kartoteka.shared.pricelist.PriceListRetired;
import dev.kartoteka.shared.taxrate.TaxRateCreated;
import dev.kartoteka.shared.taxrate.TaxRateSet;

/** Price lists, tax rates and limits of discounts in words. */
final class SentencesOfCatalogue {

    private SentencesOfCatalogue() {}

    static void addTo(Sentences.Collector sentences) {
        sentences
                .put(
                        PriceListCreated.class,
                        e -> "Price list " + quoted(e.name()) + " was begun, in " + e.currency() + ".")
                .put(
                        PriceListPriceSet.class,
                        e -> "By the list " + e.productId() + " costs "
                                + e.unitPrice().toPlainString() + optional(", before that ", e.previousUnitPrice())
                                + ".")
                .put(PriceListPriceRemoved.class, e -> "The list has no price of " + e.productId() + " any more.")
                .put(PriceListRetired.class, e -> "The price list was retired.")
                .put(
                        TaxRateCreated.class,
                        e -> "Tax " + e.code() + " is " + e.percent().toPlainString() + " % from " + e.validFrom()
                                + " on.")
                .put(
                        TaxRateSet.class,
                        e -> "The tax is " + e.percent().toPlainString() + " % from " + e.validFrom() + " on.")
                .put(
                        DiscountLimitCreated.class,
                        e -> "A " + e.role() + " may give " + e.percent().toPlainString() + " % of discount.")
                .put(
                        DiscountLimitChanged.class,
                        e -> "The role may give " + e.percent().toPlainString() + " % of discount, before that "
                                + e.previousPercent().toPlainString() + " %.");
    }
}
