package dev.kartoteka.shared.message;

import dev.kartoteka.shared.privacy.DataSubject;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * Somebody has begun to send the message: nobody else does until then.
 *
 * @param attempt 1 for the first
 */
@Revision("1")
public record MessageAttemptBegun(
        String messageId, @DataSubject String clientId, int attempt, Instant until) implements MessageEvent {}
