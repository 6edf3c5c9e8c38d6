package dev.kartoteka.shared.message;

import dev.kartoteka.shared.privacy.DataSubject;
import org.axonframework.serialization.Revision;

/**
 * The message is not tried any more, until somebody asks for it.
 *
 * @param outcome why: the status of the last attempt, or a word such as NO_CONSENT
 */
@Revision("1")
public record MessageParked(String messageId, @DataSubject String clientId, int attempt, String outcome)
        implements MessageEvent {}
