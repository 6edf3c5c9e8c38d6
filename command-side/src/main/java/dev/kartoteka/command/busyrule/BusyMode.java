package dev.kartoteka.command.busyrule;

/** What happens when a colleague is at work on the client. */
public enum BusyMode {
    OFF,
    WARN,
    BLOCK
}
