package dev.kartoteka.command.automation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A command that a rule sends.
 *
 * @param command where it is posted, such as {@code tasks} or {@code clients/{id}/tag}; {@code notifications} tells an employee
 * @param recordId the record it is for, where it changes one; {@code = } and an expression, or an identifier
 * @param body its body; a text that begins with {@code = } is an expression whose value is sent
 */
public record Action(
        String command, @Nullable String recordId, @Nullable Map<String, Object> body) {}
