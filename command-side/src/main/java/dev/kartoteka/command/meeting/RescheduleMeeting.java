package dev.kartoteka.command.meeting;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.meeting.MeetingId;
import dev.kartoteka.shared.value.Moment;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Moves it; of a recurring one, the first and with it each. */
@CommandPath(value = "meetings/{id}/reschedule", summary = "Move a meeting to another time")
public record RescheduleMeeting(@TargetAggregateIdentifier MeetingId id, Moment startsAt, Moment endsAt)
        implements MeetingCommand {

    public RescheduleMeeting {
        Times.require(startsAt, endsAt);
    }
}
