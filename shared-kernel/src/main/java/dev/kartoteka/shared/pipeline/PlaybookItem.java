package dev.kartoteka.shared.pipeline;

/**
 * A point of a stage's checklist as events carry it.
 *
 * @param required whether it must be done before the deal leaves the stage forward
 */
public record PlaybookItem(String id, String text, boolean required) {}
