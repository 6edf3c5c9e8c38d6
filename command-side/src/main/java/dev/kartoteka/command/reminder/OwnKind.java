package dev.kartoteka.command.reminder;

/** What one may be reminded of by one's own wish; the others follow from records. */
public enum OwnKind {
    SCHEDULE,
    FOLLOW_UP_DUE
}
