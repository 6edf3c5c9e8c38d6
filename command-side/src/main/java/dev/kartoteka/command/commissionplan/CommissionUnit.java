package dev.kartoteka.command.commissionplan;

/** The periods in which tiers are counted. */
public enum CommissionUnit {
    MONTH,
    QUARTER,
    YEAR
}
