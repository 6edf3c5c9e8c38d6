package dev.kartoteka.query.interactionstats;

import org.jspecify.annotations.Nullable;

/**
 * Which interactions are counted; what is null does not narrow, what is unknown selects nothing.
 *
 * @param employeeId who had them
 * @param teamId the employee's team at the time of the interaction, or one above it
 */
public record InteractionFilter(
        @Nullable String kind,
        @Nullable String employeeId,
        @Nullable String teamId) {

    public static final InteractionFilter NONE = new InteractionFilter(null, null, null);
}
