package dev.kartoteka.command.task;

/** Whether a task is to be done. */
enum TaskStatus {
    OPEN,
    DONE,
    CANCELLED
}
