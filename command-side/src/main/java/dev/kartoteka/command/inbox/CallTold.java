package dev.kartoteka.command.inbox;

import dev.kartoteka.shared.arrival.CallReported;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call, from what was told of it, in whatever order that came.
 *
 * @param begunAt the earliest moment that was told
 * @param seconds that were spoken; 0 where nobody answered
 * @param employeeId who spoke, or should have; null where it was not told
 */
record CallTold(
        boolean inbound,
        boolean ended,
        Instant begunAt,
        long seconds,
        @Nullable String employeeId,
        @Nullable String number) {

    /** @param told at least one */
    static CallTold of(List<CallReported> told) {
        Optional<Instant> answered = at(told, "ANSWERED");
        Optional<Instant> end = at(told, "ENDED");
        long between = answered.isPresent() && end.isPresent()
                ? Math.max(0, Duration.between(answered.get(), end.get()).toSeconds())
                : 0;
        long seconds = told.stream()
                .map(CallReported::durationSeconds)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(between);
        return new CallTold(
                told.get(0).direction().equals("INBOUND"),
                end.isPresent(),
                told.stream()
                        .map(CallReported::at)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                seconds,
                last(told.stream().map(CallReported::employeeId).toList()),
                last(told.stream()
                        .map(one -> one.number() == null ? one.numberAsTyped() : one.number())
                        .toList()));
    }

    String subject() {
        String kind = inbound ? seconds > 0 ? "Call" : "Missed call" : seconds > 0 ? "Call" : "Unanswered call";
        return number == null ? kind : kind + (inbound ? " from " : " to ") + number;
    }

    private static Optional<Instant> at(List<CallReported> told, String stage) {
        return told.stream()
                .filter(one -> one.stage().equals(stage))
                .map(CallReported::at)
                .findFirst();
    }

    private static @Nullable String last(List<@Nullable String> values) {
        String last = null;
        for (String value : values) {
            last = value == null ? last : value;
        }
        return last;
    }
}
