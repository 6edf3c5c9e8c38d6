package dev.kartoteka.command.endpoint;

import org.jspecify.annotations.Nullable;

/**
 * A field of a change: absent leaves what is there, null clears it, a value replaces it. A component of this type is null
 * when the field is absent.
 *
 * @param value null to clear
 */
public record Change<T>(@Nullable T value) {

    /** What is there after the change. */
    public static <T> @Nullable T resolve(@Nullable Change<T> change, @Nullable T current) {
        return change == null ? current : change.value();
    }
}
