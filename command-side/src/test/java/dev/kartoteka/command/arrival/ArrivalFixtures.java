package dev.kartoteka.command.arrival;

import dev.kartoteka.command.policy.Derived;
import dev.kartoteka.shared.arrival.ArrivalAssigned;
import dev.kartoteka.shared.arrival.ArrivalDismissed;
import dev.kartoteka.shared.arrival.ArrivalErased;
import dev.kartoteka.shared.arrival.CallReported;
import dev.kartoteka.shared.arrival.EmailArrived;
import dev.kartoteka.shared.event.DomainEvent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes in. */
public final class ArrivalFixtures {

    static final String ID = "arrival-1";
    static final String CLIENT = "client-acme";
    static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    private ArrivalFixtures() {}

    static EmailArrived email(String nature, String... candidates) {
        return new EmailArrived(
                ID,
                "ada@example.com",
                "Ada",
                "Hello",
                "There",
                List.of(),
                true,
                nature,
                null,
                NOON,
                List.of(candidates));
    }

    static CallReported told(String stage, String... candidates) {
        return new CallReported(
                ID, "pbx-1", stage, NOON, "INBOUND", "+37120000000", "+371 2000 0000", null, null, List.of(candidates));
    }

    /** Whose interaction follows from the arrival. */
    static ArrivalAssigned assigned(@Nullable String contactId) {
        return assigned(CLIENT, contactId);
    }

    static ArrivalAssigned assigned(String clientId, @Nullable String contactId) {
        return new ArrivalAssigned(ID, clientId, contactId, null, Derived.id("interaction-", "arrival", ID));
    }

    /** All that happens to a call that is dismissed, assigned all the same, and erased later. */
    public static List<DomainEvent> call() {
        return List.of(
                told("RINGING"),
                new ArrivalDismissed(ID),
                assigned("contact-ada"),
                told("ENDED"),
                new ArrivalErased(ID, CLIENT));
    }
}
