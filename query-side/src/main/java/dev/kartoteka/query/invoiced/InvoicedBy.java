package dev.kartoteka.query.invoiced;

/** By what the invoices are grouped. */
public enum InvoicedBy {
    /** Who was responsible when it was issued. */
    OWNER,
    /** The team of that owner at that time. */
    TEAM,
    CLIENT,
    DEAL,
    /** Line by line. */
    PRODUCT,
    /** Of the day of issue. */
    PERIOD
}
