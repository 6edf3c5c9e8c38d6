package dev.kartoteka.shared.digest;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An employee is mailed each day from now on, or not any more.
 *
 * @param hour of the day, by the employee's zone; null for no digest
 * @param nextAt when it is looked at next; null for never
 */
@Revision("1")
public record DigestSet(
        String digestId,
        String recipientId,
        @Nullable Integer hour,
        @Nullable Instant nextAt) implements DigestEvent {}
