package dev.kartoteka.shared.automation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a rule asks its condition: of event, date and schedule one is there.
 *
 * @param event the name of an event, such as DealWon
 * @param date a date that records have, with their kind before it, such as {@code meeting.startsAt}
 * @param schedule a recurrence by RFC 5545, from a first time on
 * @param startsAt the first time of the schedule
 * @param zone by whose clocks the schedule recurs
 * @param delay so long after the event or the date, by ISO 8601; before the date with a minus; null for at once
 */
public record RuleTrigger(
        @Nullable String event,
        @Nullable String date,
        @Nullable String schedule,
        @Nullable Instant startsAt,
        @Nullable String zone,
        @Nullable String delay) {}
