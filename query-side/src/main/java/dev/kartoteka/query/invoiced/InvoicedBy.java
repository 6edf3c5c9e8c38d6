package dev.kartoteka.query.invoiced;

/** By what lines of invoices and orders are grouped. */
public enum InvoicedBy {
    /** Who was responsible when the paper was made. */
    OWNER,
    /** The team of that owner at that time. */
    TEAM,
    CLIENT,
    DEAL,
    /** Line by line. */
    PRODUCT,
    /** Of the day on which it counts. */
    PERIOD
}
