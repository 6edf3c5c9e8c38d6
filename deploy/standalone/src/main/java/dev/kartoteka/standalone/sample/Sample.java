package dev.kartoteka.standalone.sample;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Eighteen months of a small company's sales, the same to the letter every time it is made. */
public final class Sample {

    /** Fixed, since a sample that moved with the clock would not be the same twice. */
    private static final Instant END = Instant.parse("2026-10-31T00:00:00Z");

    private static final int MONTHS = 18;
    private static final long SEED = 1863;

    private Sample() {}

    /** One command a line, for the mapping {@code commands}. */
    public static List<String> lines() {
        Instant start = END.atOffset(ZoneOffset.UTC).minusMonths(MONTHS).toInstant();
        Journal journal = new Journal();
        Chance chance = new Chance(SEED);
        Company company = new Company(journal, start);
        Customers customers = new Customers(journal, chance, company, start, END);
        Sales sales = new Sales(journal, chance, company, customers, start, END);
        new Talks(journal, chance, END).tell(customers, sales);
        return journal.lines();
    }
}
