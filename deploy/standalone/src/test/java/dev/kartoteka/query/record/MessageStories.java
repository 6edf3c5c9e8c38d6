package dev.kartoteka.query.record;

import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.message.MessageAttemptBegun;
import dev.kartoteka.shared.message.MessageAttemptFailed;
import dev.kartoteka.shared.message.MessageCancelled;
import dev.kartoteka.shared.message.MessageDeliveryReported;
import dev.kartoteka.shared.message.MessageParked;
import dev.kartoteka.shared.message.MessagePostponed;
import dev.kartoteka.shared.message.MessageQueued;
import dev.kartoteka.shared.message.MessageRetried;
import dev.kartoteka.shared.message.MessageSent;
import java.time.Instant;

/** Messages. */
final class MessageStories {

    private static final Instant LATER = Instant.parse("2030-01-01T00:00:00Z");
    private static final String CLIENT = "client-1";

    private MessageStories() {}

    static DomainEvent message(String id, long sequence, int what) {
        if (sequence == 0) {
            return new MessageQueued(
                    id,
                    "client-" + what % 3,
                    what == 0 ? null : "contact-1",
                    what == 1 ? null : "deal-1",
                    what == 2 ? "SMS" : "EMAIL",
                    what == 3 ? "MARKETING" : null,
                    "ada" + what + "@example.com",
                    what == 2 ? null : "Offer " + what,
                    "Dear Ada",
                    what == 4 ? "<p>Dear Ada</p>" : null,
                    what == 4 ? "template-1" : null,
                    what == 4 ? 2 : null,
                    what == 5 ? "document-1" : null,
                    LATER);
        }
        int attempt = (int) sequence;
        return switch (what) {
            case 0 -> new MessagePostponed(id, CLIENT, "QUIET_HOURS", LATER);
            case 1 -> new MessagePostponed(id, CLIENT, "CHANNEL_OFF", null);
            case 2 -> new MessageAttemptBegun(id, CLIENT, attempt, LATER);
            case 3 -> new MessageAttemptFailed(id, CLIENT, attempt, "NOT_CONNECTED", LATER);
            case 4 -> new MessageParked(id, CLIENT, attempt, "550");
            case 5 -> new MessageSent(id, CLIENT, attempt, "sms-1");
            case 6 -> new MessageRetried(id, CLIENT);
            case 7 -> new MessageCancelled(id, CLIENT);
            default -> new MessageDeliveryReported(id, CLIENT, "DELIVERED");
        };
    }
}
