package dev.kartoteka.query.timeline;

import org.jspecify.annotations.Nullable;

/**
 * A value that is another one since an event.
 *
 * @param field named as commands and reads name it; parts of a nested value have their own names
 * @param before null where there was none, or where the event does not tell
 * @param after null where there is none any more
 */
public record Change(
        String field, @Nullable Object before, @Nullable Object after) {}
