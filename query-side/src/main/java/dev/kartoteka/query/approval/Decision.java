package dev.kartoteka.query.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did about an approval.
 *
 * @param step from 1
 * @param decision APPROVED, REJECTED or DELEGATED
 * @param toId to whom it was delegated
 * @param note as it was given; null once erased
 */
public record Decision(
        int step,
        String decision,
        String approverId,
        @Nullable String toId,
        @Nullable String note,
        Instant at) {}
