package dev.kartoteka.query.employee;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who works here, as it is after an event. */
public record Employee(
        String id,
        @Nullable String name,
        @Nullable String email,
        @Nullable String teamId,
        boolean left,
        @Nullable Instant leftAt) {}
