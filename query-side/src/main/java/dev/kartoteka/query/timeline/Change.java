package dev.kartoteka.query.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that is another one since an event.
 *
 * @param field named as commands and reads name it; parts of a nested value have their own names
 * @param before null where there was none, or where the event does not tell
 * @param after null where there is none any more
 */
public record Change(
        String field, @Nullable Object before, @Nullable Object after) {

    /** The same without a word of a record that is not to be seen. */
    Change without(String recordId) {
        return new Change(field, without(before, recordId), without(after, recordId));
    }

    private static @Nullable Object without(@Nullable Object value, String recordId) {
        return value instanceof List<?> several
                ? several.stream().filter(each -> !recordId.equals(each)).toList()
                : recordId.equals(value) ? null : value;
    }
}
