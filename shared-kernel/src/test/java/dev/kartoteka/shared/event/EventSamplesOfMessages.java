package dev.kartoteka.shared.event;

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
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Samples of messages, and of what comes in. */
final class EventSamplesOfMessages {

    private static final String CLIENT = "client-1";
    private static final String MESSAGE = "message-1";
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    private EventSamplesOfMessages() {}

    static List<DomainEvent> all() {
        return Stream.concat(messages().stream(), EventSamplesOfArrivals.all().stream())
                .toList();
    }

    private static List<DomainEvent> messages() {
        return List.of(
                new MessageQueued(
                        MESSAGE,
                        CLIENT,
                        "contact-1",
                        "deal-1",
                        "EMAIL",
                        "MARKETING",
                        "ada@example.com",
                        "Your offer",
                        "Dear Ada",
                        "<p>Dear Ada</p>",
                        "template-1",
                        2,
                        "document-1",
                        NOON),
                new MessagePostponed(MESSAGE, CLIENT, "QUIET_HOURS", NOON),
                new MessageAttemptBegun(MESSAGE, CLIENT, 1, NOON),
                new MessageAttemptFailed(MESSAGE, CLIENT, 1, "NOT_CONNECTED", NOON),
                new MessageSent(MESSAGE, CLIENT, 2, "sms-17"),
                new MessageParked(MESSAGE, CLIENT, 2, "550"),
                new MessageRetried(MESSAGE, CLIENT),
                new MessageCancelled(MESSAGE, CLIENT),
                new MessageDeliveryReported(MESSAGE, CLIENT, "DELIVERED"),
                new MessageErased(MESSAGE, CLIENT, CLIENT));
    }
}
