package dev.kartoteka.query.promise;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said about a promise.
 *
 * @param what MADE, CHANGED, KEPT or BROKEN
 */
public record PromiseStep(
        Instant at,
        @Nullable String actorId,
        String what,
        @Nullable String text,
        @Nullable LocalDate dueOn,
        @Nullable String reason) {}
