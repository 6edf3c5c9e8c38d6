package dev.kartoteka.benchmark;

/** How much is done for each figure. */
enum Effort {
    /** Only to see that the benchmark works: the figures say nothing. */
    SMOKE(1, 1, 20, 40, 1, 100, 200),
    /** Within ten minutes on two cores. */
    NORMAL(5, 25, 500, 2000, 20, 10_000, 30_000),
    /** As much as the aims speak of. */
    LONG(5, 25, 2000, 5000, 60, 100_000, 300_000);

    /** How often a figure and its limit are measured, by turns. */
    final int pairs;

    /** At most so many rounds until the system is warm. */
    final int warmUps;

    /** Whose commands make one measurement. */
    final int clients;

    /** Of one measurement. */
    final int reads;

    /** For how long freshness is watched at each load. */
    final int freshnessSeconds;

    /** Of the longest record. */
    final int events;

    /** Of the largest pipeline. */
    final int deals;

    Effort(int pairs, int warmUps, int clients, int reads, int freshnessSeconds, int events, int deals) {
        this.pairs = pairs;
        this.warmUps = warmUps;
        this.clients = clients;
        this.reads = reads;
        this.freshnessSeconds = freshnessSeconds;
        this.events = events;
        this.deals = deals;
    }
}
