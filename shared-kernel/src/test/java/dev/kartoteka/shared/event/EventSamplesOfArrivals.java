package dev.kartoteka.shared.event;

import dev.kartoteka.shared.arrival.ArrivalAssigned;
import dev.kartoteka.shared.arrival.ArrivalDismissed;
import dev.kartoteka.shared.arrival.ArrivalErased;
import dev.kartoteka.shared.arrival.CallReported;
import dev.kartoteka.shared.arrival.EmailArrived;
import java.time.Instant;
import java.util.List;

/** Samples of arrivals. */
final class EventSamplesOfArrivals {

    private static final String ARRIVAL = "arrival-1";
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    private EventSamplesOfArrivals() {}

    static List<DomainEvent> all() {
        return List.of(
                new EmailArrived(
                        ARRIVAL,
                        "ada@example.com",
                        "Ada",
                        "Re: Your offer",
                        "We take it.",
                        List.of("order.pdf"),
                        true,
                        "PERSONAL",
                        "message-1",
                        NOON,
                        List.of("client-1", "lead-1")),
                new CallReported(
                        ARRIVAL,
                        "pbx-17",
                        "ENDED",
                        NOON,
                        "INBOUND",
                        "+37120000000",
                        "+371 2000 0000",
                        "employee-1",
                        60L,
                        List.of("client-1")),
                new ArrivalAssigned(ARRIVAL, "client-1", "contact-1", "deal-1", "interaction-1"),
                new ArrivalDismissed(ARRIVAL),
                new ArrivalErased(ARRIVAL, "client-1"));
    }
}
