package dev.kartoteka.command.meeting;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.meeting.MeetingId;
import dev.kartoteka.shared.value.Moment;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says that it took place. Where it was with a client, an interaction is logged.
 *
 * @param occurrenceAt of a recurring one, when that began which took place
 */
@CommandPath(value = "meetings/{id}/hold", summary = "Record that a meeting took place")
public record HoldMeeting(
        @TargetAggregateIdentifier MeetingId id, @Nullable Moment occurrenceAt) implements MeetingCommand {}
