package dev.kartoteka.command.commissionplan;

/** For what commission is paid; the names are those of the metrics of goals. */
public enum CommissionMetric {
    WON_AMOUNT,
    INVOICED,
    PAID
}
