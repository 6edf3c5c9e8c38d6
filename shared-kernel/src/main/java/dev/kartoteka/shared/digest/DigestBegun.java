package dev.kartoteka.shared.digest;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * Somebody is about to hand the mail over.
 *
 * @param attempt from 1, of all attempts
 * @param dueAt which digest it is: when it was to be sent
 * @param until when it is nobody else's
 * @param unread how many notifications it tells of
 */
@Revision("1")
public record DigestBegun(String digestId, int attempt, Instant dueAt, Instant until, int unread)
        implements DigestEvent {}
