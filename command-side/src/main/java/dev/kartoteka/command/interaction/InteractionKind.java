package dev.kartoteka.command.interaction;

/** What kind of contact it was. */
public enum InteractionKind {
    CALL(true),
    MEETING(false),
    EMAIL(true),
    MESSAGE(true),
    NOTE(false),
    VISIT(false),
    PURCHASE(false),
    COMPLAINT(false);

    private final boolean directed;

    InteractionKind(boolean directed) {
        this.directed = directed;
    }

    /** Whether one side must have begun it, so that it has no meaning without a direction. */
    boolean directed() {
        return directed;
    }
}
