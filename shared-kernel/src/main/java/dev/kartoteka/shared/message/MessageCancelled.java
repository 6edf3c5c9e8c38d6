package dev.kartoteka.shared.message;

import dev.kartoteka.shared.privacy.DataSubject;
import org.axonframework.serialization.Revision;

/** The message is not to be sent. */
@Revision("1")
public record MessageCancelled(
        String messageId, @DataSubject String clientId) implements MessageEvent {}
