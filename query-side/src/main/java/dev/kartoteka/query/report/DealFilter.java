package dev.kartoteka.query.report;

import org.jspecify.annotations.Nullable;

/**
 * Which deals a report counts; what is null does not narrow, what is unknown selects nothing.
 *
 * @param ownerId who is responsible at the moment the report is as of
 * @param teamId the owner's team at that moment, or one above it
 * @param productId among the deal's products
 */
public record DealFilter(
        @Nullable String ownerId,
        @Nullable String teamId,
        @Nullable String source,
        @Nullable String productId) {

    public static final DealFilter NONE = new DealFilter(null, null, null, null);
}
