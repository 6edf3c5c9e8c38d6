package dev.kartoteka.command.meeting;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.meeting.MeetingId;
import dev.kartoteka.shared.value.Moment;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says that a recurring meeting does not take place once. For it to take place at another time, plan that beside it.
 *
 * @param occurrenceAt when that begins which does not take place
 */
@CommandPath(
        value = "meetings/{id}/cancel-occurrence",
        summary = "Cancel one time of a recurring meeting",
        reasonRequired = true)
public record CancelOccurrence(@TargetAggregateIdentifier MeetingId id, Moment occurrenceAt)
        implements MeetingCommand {}
