package dev.kartoteka.shared.message;

import dev.kartoteka.shared.privacy.DataSubject;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The other side has taken the message.
 *
 * @param providerReference under which a provider knows it
 */
@Revision("1")
public record MessageSent(
        String messageId,
        @DataSubject String clientId,
        int attempt,
        @Nullable String providerReference) implements MessageEvent {}
