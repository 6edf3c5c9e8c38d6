package dev.kartoteka.shared.meeting;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event a meeting can publish. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface MeetingEvent extends DomainEvent
        permits MeetingPlanned,
                MeetingRescheduled,
                MeetingHeld,
                MeetingOccurrenceCancelled,
                MeetingCancelled,
                MeetingTakenOver,
                MeetingErased {

    String meetingId();

    @Override
    default String recordId() {
        return meetingId();
    }
}
