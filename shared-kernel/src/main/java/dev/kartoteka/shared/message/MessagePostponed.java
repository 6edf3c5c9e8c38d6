package dev.kartoteka.shared.message;

import dev.kartoteka.shared.privacy.DataSubject;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The message waits, though its time has come.
 *
 * @param cause QUIET_HOURS or CHANNEL_OFF
 * @param until null where nobody knows
 */
@Revision("1")
public record MessagePostponed(
        String messageId,
        @DataSubject String clientId,
        String cause,
        @Nullable Instant until) implements MessageEvent {}
