package dev.kartoteka.command.sale;

import dev.kartoteka.command.record.Records;

/** What papers are made from, to try things with. */
public final class SaleFixtures {

    private SaleFixtures() {}

    public static SoldDeals soldDeals(Records records) {
        return new SoldDeals(records);
    }

    public static AcceptedQuotes acceptedQuotes(Records records) {
        return new AcceptedQuotes(records);
    }
}
