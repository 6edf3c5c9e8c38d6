package dev.kartoteka.command.rendering;

import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;

/** How a template is refused: what is wrong, and where. */
final class InvalidTemplate {

    private InvalidTemplate() {}

    /** @param offset of what is wrong, in characters */
    static InvalidValue at(String body, int offset, String what) {
        String before = body.substring(0, Math.min(offset, body.length()));
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        return new InvalidValue(FailureCode.INVALID_TEMPLATE, "Line " + line + ", column " + column + ": " + what);
    }
}
