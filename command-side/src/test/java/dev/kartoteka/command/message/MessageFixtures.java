package dev.kartoteka.command.message;

import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.message.MessageAttemptBegun;
import dev.kartoteka.shared.message.MessageDeliveryReported;
import dev.kartoteka.shared.message.MessageErased;
import dev.kartoteka.shared.message.MessagePostponed;
import dev.kartoteka.shared.message.MessageQueued;
import dev.kartoteka.shared.message.MessageSent;
import java.time.Instant;
import java.util.List;

/** Messages for tests. */
public final class MessageFixtures {

    static final String ID = "message-1";
    static final String CLIENT = "client-acme";
    static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    private MessageFixtures() {}

    public static MessageQueued queued() {
        return new MessageQueued(
                ID,
                CLIENT,
                null,
                null,
                "EMAIL",
                null,
                "acme@example.com",
                "Offer",
                "Dear all",
                null,
                null,
                null,
                null,
                NOON);
    }

    static MessageAttemptBegun begun(int attempt) {
        return new MessageAttemptBegun(ID, CLIENT, attempt, NOON.plusSeconds(60L * attempt));
    }

    /** All that happens to one that is sent, and erased later. */
    public static List<DomainEvent> sent() {
        return List.of(
                queued(),
                new MessagePostponed(ID, CLIENT, "QUIET_HOURS", NOON),
                begun(1),
                new MessageSent(ID, CLIENT, 1, null),
                new MessageDeliveryReported(ID, CLIENT, "DELIVERED"),
                new MessageErased(ID, CLIENT, CLIENT));
    }
}
