package dev.kartoteka.command.task;

/** How urgent a task is. */
public enum Priority {
    LOW,
    NORMAL,
    HIGH,
    URGENT
}
