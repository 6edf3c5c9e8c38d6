package dev.kartoteka.query.message;

import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.message.MessageAttemptBegun;
import dev.kartoteka.shared.message.MessageAttemptFailed;
import dev.kartoteka.shared.message.MessageCancelled;
import dev.kartoteka.shared.message.MessageDeliveryReported;
import dev.kartoteka.shared.message.MessageErased;
import dev.kartoteka.shared.message.MessageParked;
import dev.kartoteka.shared.message.MessagePostponed;
import dev.kartoteka.shared.message.MessageQueued;
import dev.kartoteka.shared.message.MessageRetried;
import dev.kartoteka.shared.message.MessageSent;

/** What is known of a message after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class MessageFold {

    static final Fold<Message> FOLD = Fold.of(Message.class)
            .start(MessageQueued.class, Message::queued)
            .then(MessagePostponed.class, (message, event) -> message.postponed(event.cause(), event.until()))
            .then(MessageAttemptBegun.class, (message, event) -> message.sending(event.attempt()))
            .then(
                    MessageAttemptFailed.class,
                    (message, event) -> message.failed(event.outcome(), event.nextAttemptAt()))
            .then(MessageParked.class, (message, event) -> message.parked(event.outcome()))
            .then(
                    MessageSent.class,
                    (message, event, recorded) -> message.sent(event.providerReference(), recorded.occurredAt()))
            .then(MessageRetried.class, (message, event, recorded) -> message.retried(recorded.occurredAt()))
            .then(MessageCancelled.class, (message, event) -> message.cancelled())
            .then(MessageDeliveryReported.class, (message, event) -> message.reported(event.status()))
            // the key is gone: the record is folded anew; what was not sent yet is not sent any more
            .then(MessageErased.class, (message, event) -> message.isWaiting() ? message.cancelled() : message)
            .build();

    private MessageFold() {}
}
