package dev.kartoteka.command.meeting;

import dev.kartoteka.shared.meeting.MeetingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tells the record that its personal data are gone. Sent by the erasure of a person, once the key is destroyed. */
public record EraseMeeting(@TargetAggregateIdentifier MeetingId id, String personId) {}
