package dev.kartoteka.command.meeting;

/** Where one meets. */
public enum MeetingKind {
    MEETING,
    VISIT
}
