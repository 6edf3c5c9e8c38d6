package dev.kartoteka.query.record;

import dev.kartoteka.shared.arrival.ArrivalAssigned;
import dev.kartoteka.shared.arrival.ArrivalDismissed;
import dev.kartoteka.shared.arrival.CallReported;
import dev.kartoteka.shared.arrival.EmailArrived;
import dev.kartoteka.shared.event.DomainEvent;
import java.time.Instant;
import java.util.List;

/** What comes in. */
final class ArrivalStories {

    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final List<String> NATURES = List.of("PERSONAL", "AUTOMATIC", "BOUNCE");
    private static final List<String> STAGES = List.of("RINGING", "ANSWERED", "ENDED");

    private ArrivalStories() {}

    static DomainEvent arrival(String id, long sequence, int what) {
        if (sequence == 0 && what % 2 == 0) {
            return new EmailArrived(
                    id,
                    what == 0 ? null : "ada" + what + "@example.com",
                    what == 2 ? null : "Ada",
                    "Letter " + what,
                    what == 4 ? null : "Dear all",
                    what == 6 ? List.of("a.pdf") : List.of(),
                    what != 6,
                    NATURES.get(what % NATURES.size()),
                    what == 2 ? "message-1" : null,
                    NOON,
                    what == 4 ? List.of("client-1", "lead-1") : List.of());
        }
        return sequence == 0 || what > 3 ? told(id, what) : decided(id, what);
    }

    private static CallReported told(String id, int what) {
        return new CallReported(
                id,
                "pbx-" + what,
                STAGES.get(what % STAGES.size()),
                NOON.plusSeconds(what),
                what == 5 ? "OUTBOUND" : "INBOUND",
                what == 5 ? null : "+3712000000" + what % 10,
                what == 7 ? null : "+371 2000 000" + what % 10,
                what == 7 ? "employee-1" : null,
                what == 8 ? 60L : null,
                what == 4 ? List.of("client-1") : List.of());
    }

    private static DomainEvent decided(String id, int what) {
        return what == 0
                ? new ArrivalDismissed(id)
                : new ArrivalAssigned(
                        id,
                        "client-" + what,
                        what == 1 ? null : "contact-1",
                        what == 2 ? null : "deal-1",
                        "interaction-1");
    }
}
