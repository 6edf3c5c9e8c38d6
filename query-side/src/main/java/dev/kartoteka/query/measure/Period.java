package dev.kartoteka.query.measure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A span of time.
 *
 * @param from the first moment in it; null for no bound
 * @param to the first moment after it; null for no bound
 */
public record Period(@Nullable Instant from, @Nullable Instant to) {

    public static final Period ALWAYS = new Period(null, null);

    /** Whether the moment is in the period; an unknown moment never is. */
    public boolean contains(@Nullable Instant moment) {
        return moment != null && (from == null || !moment.isBefore(from)) && (to == null || moment.isBefore(to));
    }
}
