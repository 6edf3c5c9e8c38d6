package dev.kartoteka.shared.digest;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A day's digest is done with.
 *
 * @param dueAt which digest it was: when it was to be sent
 * @param told of how many notifications; 0 where no mail was sent
 * @param outcome why not, in a word; null where it was sent, or where there was nothing to tell
 * @param nextAt when the next one is due
 */
@Revision("1")
public record DigestEnded(
        String digestId, Instant dueAt, int told, @Nullable String outcome, Instant nextAt) implements DigestEvent {}
