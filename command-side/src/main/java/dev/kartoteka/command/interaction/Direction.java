package dev.kartoteka.command.interaction;

/** Who began it: the client's side or ours. */
public enum Direction {
    INBOUND,
    OUTBOUND
}
