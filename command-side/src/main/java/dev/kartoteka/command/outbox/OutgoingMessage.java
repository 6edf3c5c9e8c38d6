package dev.kartoteka.command.outbox;

import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.message.MessageAttemptBegun;
import dev.kartoteka.shared.message.MessageEvent;
import dev.kartoteka.shared.message.MessageQueued;
import dev.kartoteka.shared.message.MessageRetried;
import dev.kartoteka.shared.metadata.ActorType;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.util.Objects;

/**
 * A message as it is sent.
 *
 * @param said what was queued; what is personal in it is null once it was erased
 * @param attempt the last that was begun; 0 before the first
 * @param tried how many attempts were begun since it was queued, or retried by hand
 * @param queuedBy who asked for it
 */
record OutgoingMessage(MessageQueued said, int attempt, int tried, String queuedBy, ActorType queuedByType) {

    static final Fold<OutgoingMessage> FOLD = Fold.of(OutgoingMessage.class)
            .start(MessageQueued.class, OutgoingMessage::queued)
            .then(
                    MessageAttemptBegun.class,
                    (message, event) -> new OutgoingMessage(
                            message.said(),
                            event.attempt(),
                            message.tried() + 1,
                            message.queuedBy(),
                            message.queuedByType()))
            .then(
                    MessageRetried.class,
                    (message, event) -> new OutgoingMessage(
                            message.said(), message.attempt(), 0, message.queuedBy(), message.queuedByType()))
            .ignoresOthersOf(MessageEvent.class)
            .build();

    private static OutgoingMessage queued(MessageQueued event, RecordedEvent recorded) {
        String type = recorded.metadata().get(MetadataKeys.ACTOR_TYPE);
        return new OutgoingMessage(
                event,
                0,
                0,
                Objects.requireNonNullElse(recorded.metadata().get(MetadataKeys.ACTOR_ID), "outbox"),
                type == null ? ActorType.SYSTEM : ActorType.valueOf(type));
    }

    String id() {
        return said.messageId();
    }

    /** Of whom consent is asked: the contact that is written to, else the client. */
    String personId() {
        return said.contactId() == null ? said.clientId() : said.contactId();
    }

    /** Whether there is nothing left to send. */
    boolean isErased() {
        return said.recipient() == null || said.text() == null;
    }
}
