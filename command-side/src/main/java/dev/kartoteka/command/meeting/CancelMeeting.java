package dev.kartoteka.command.meeting;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.meeting.MeetingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that it does not take place; a recurring one never again. */
@CommandPath(value = "meetings/{id}/cancel", summary = "Cancel a meeting", reasonRequired = true)
public record CancelMeeting(@TargetAggregateIdentifier MeetingId id) implements MeetingCommand {}
