package dev.kartoteka.query.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a contact acts, or acted, for a client. {@code until} and {@code ended} tell when it ended. */
public record ContactLink(
        String clientId,
        @Nullable String role,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        boolean ended) {}
