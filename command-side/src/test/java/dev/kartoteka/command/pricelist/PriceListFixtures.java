package dev.kartoteka.command.pricelist;

import dev.kartoteka.command.record.Records;

/** Price lists to try things with. */
public final class PriceListFixtures {

    private PriceListFixtures() {}

    public static PriceLists priceLists(Records records) {
        return new PriceLists(records);
    }
}
