package dev.kartoteka.query.funnel;

/** What a funnel counts; the first is the default. */
public enum FunnelMode {
    /** Deals that entered the pipeline in a period, and how far they have come. */
    COHORT,
    /** Where all deals stand at a moment. */
    SNAPSHOT,
    /** What moved in a period. */
    PERIOD
}
