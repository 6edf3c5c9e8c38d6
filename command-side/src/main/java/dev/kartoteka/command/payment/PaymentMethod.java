package dev.kartoteka.command.payment;

/** How money came in. */
public enum PaymentMethod {
    TRANSFER,
    CARD,
    CASH,
    OTHER
}
