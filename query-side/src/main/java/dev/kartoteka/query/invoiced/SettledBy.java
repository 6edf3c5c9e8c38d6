package dev.kartoteka.query.invoiced;

/** By what deals, invoices and payments are compared. */
public enum SettledBy {
    DEAL,
    CLIENT,
    PERIOD
}
