package dev.kartoteka.shared.digest;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * The mail was not taken, and is tried again.
 *
 * @param outcome a status or a word; nothing about anybody
 */
@Revision("1")
public record DigestFailed(String digestId, int attempt, String outcome, Instant nextAttemptAt)
        implements DigestEvent {}
