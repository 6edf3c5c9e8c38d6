package dev.kartoteka.query.timeline;

import static dev.kartoteka.query.timeline.Phrases.quoted;

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

/** Messages in words. */
final class SentencesOfMessages {

    private SentencesOfMessages() {}

    static void addTo(Sentences.Collector sentences) {
        sentences
                .put(
                        MessageQueued.class,
                        e -> (e.channel().equals("SMS") ? "An SMS" : "An e-mail " + quoted(e.subject()))
                                + " waits to be sent"
                                + (e.documentId() == null ? "." : ", with " + e.documentId() + "."))
                .put(
                        MessagePostponed.class,
                        e -> "The message waits: " + e.cause()
                                + (e.until() == null ? "." : " until " + e.until() + "."))
                .put(MessageAttemptBegun.class, e -> "Attempt " + e.attempt() + " to send the message has begun.")
                .put(
                        MessageAttemptFailed.class,
                        e -> "Attempt " + e.attempt() + " to send the message failed: " + e.outcome()
                                + ". The next is at " + e.nextAttemptAt() + ".")
                .put(MessageSent.class, e -> "The message was sent.")
                .put(MessageParked.class, e -> "The message is not tried any more: " + e.outcome() + ".")
                .put(MessageRetried.class, e -> "The message is to be tried again.")
                .put(MessageCancelled.class, e -> "The message was cancelled.")
                .put(MessageDeliveryReported.class, e -> "The provider says of the message: " + e.status() + ".")
                .put(MessageErased.class, e -> "What the message said was erased.");
    }
}
