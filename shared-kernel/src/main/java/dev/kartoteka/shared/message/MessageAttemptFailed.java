package dev.kartoteka.shared.message;

import dev.kartoteka.shared.privacy.DataSubject;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * The message could not be sent, and is tried again.
 *
 * @param outcome a status of the other side, or a word for why there was none
 */
@Revision("1")
public record MessageAttemptFailed(
        String messageId, @DataSubject String clientId, int attempt, String outcome, Instant nextAttemptAt)
        implements MessageEvent {}
