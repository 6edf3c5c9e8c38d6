package dev.kartoteka.command.meeting;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.meeting.MeetingId;
import dev.kartoteka.shared.value.Moment;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Moves it; of a recurring one, the first and with it each. Times are to the second. */
@CommandPath(value = "meetings/{id}/reschedule", summary = "Move a meeting to another time")
public record RescheduleMeeting(@TargetAggregateIdentifier MeetingId id, Moment startsAt, Moment endsAt)
        implements MeetingCommand {

    public RescheduleMeeting {
        startsAt = Times.toTheSecond(startsAt);
        endsAt = Times.toTheSecond(endsAt);
        Times.require(startsAt, endsAt);
    }
}
