package dev.kartoteka.command.sale;

import dev.kartoteka.command.pricelist.PriceListFixtures;
import dev.kartoteka.command.product.ProductFixtures;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.taxrate.TaxRateFixtures;

/** What papers are made from, to try things with. */
public final class SaleFixtures {

    private SaleFixtures() {}

    public static CataloguePricing pricing(Records records) {
        return new CataloguePricing(
                ProductFixtures.products(records),
                PriceListFixtures.priceLists(records),
                TaxRateFixtures.taxRates(records));
    }

    public static SoldDeals soldDeals(Records records) {
        return new SoldDeals(records);
    }

    public static AcceptedQuotes acceptedQuotes(Records records) {
        return new AcceptedQuotes(records);
    }
}
