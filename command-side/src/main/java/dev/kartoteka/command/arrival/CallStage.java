package dev.kartoteka.command.arrival;

/** How far a call has come. */
public enum CallStage {
    RINGING,
    ANSWERED,
    ENDED
}
