package dev.kartoteka.query.arrival;

import dev.kartoteka.shared.arrival.CallReported;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a call has come; each moment is null until it is told.
 *
 * @param callReference by which the telephone system knows it
 * @param durationSeconds of the conversation, as it was told
 * @param employeeId who spoke, or should have
 */
public record ArrivalCall(
        String callReference,
        @Nullable Instant ringingAt,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        @Nullable Long durationSeconds,
        @Nullable String employeeId) {

    static ArrivalCall first(CallReported event) {
        return new ArrivalCall(event.callReference(), null, null, null, null, null).and(event);
    }

    ArrivalCall and(CallReported event) {
        return new ArrivalCall(
                callReference,
                event.stage().equals("RINGING") ? event.at() : ringingAt,
                event.stage().equals("ANSWERED") ? event.at() : answeredAt,
                event.stage().equals("ENDED") ? event.at() : endedAt,
                event.durationSeconds() == null ? durationSeconds : event.durationSeconds(),
                event.employeeId() == null ? employeeId : event.employeeId());
    }
}
