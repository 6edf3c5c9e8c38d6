package dev.kartoteka.query.task;

/** A point of a checklist. */
public record ChecklistItem(String text, boolean done) {}
