package dev.kartoteka.command.digest;

import dev.kartoteka.shared.digest.DigestId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Makes a digest that is due the sender's own until a moment; done before anything is sent, so nobody sends what another is
 * sending. With nothing unread, it is done with.
 *
 * @param unread how many notifications are to be told
 * @param limit after so many attempts it is given up instead
 */
public record BeginDigest(@TargetAggregateIdentifier DigestId id, Instant now, Instant until, int unread, int limit) {}
