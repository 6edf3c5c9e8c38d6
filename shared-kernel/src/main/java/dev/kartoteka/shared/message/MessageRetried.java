package dev.kartoteka.shared.message;

import dev.kartoteka.shared.privacy.DataSubject;
import org.axonframework.serialization.Revision;

/** Somebody wants the message to be tried at once, though it waits or was parked; attempts are counted from the beginning. */
@Revision("1")
public record MessageRetried(String messageId, @DataSubject String clientId) implements MessageEvent {}
