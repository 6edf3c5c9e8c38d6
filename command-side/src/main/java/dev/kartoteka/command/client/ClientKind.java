package dev.kartoteka.command.client;

/** What a client is. */
public enum ClientKind {
    ORGANISATION,
    INDIVIDUAL
}
