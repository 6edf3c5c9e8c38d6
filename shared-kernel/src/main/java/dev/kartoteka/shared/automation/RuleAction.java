package dev.kartoteka.shared.automation;

import org.jspecify.annotations.Nullable;

/**
 * A command that a rule sends.
 *
 * @param command where it is posted, such as {@code clients/{id}/tag}
 * @param recordId the record it changes, or {@code = } and an expression; null where it begins a record
 * @param body as JSON, with {@code = } before expressions
 */
public record RuleAction(String command, @Nullable String recordId, String body) {}
