package dev.kartoteka.command.message;

/** What became of a message that a provider had taken. */
public enum DeliveryStatus {
    DELIVERED,
    UNDELIVERED
}
