package dev.kartoteka.command.meeting;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.platform.calendar.Recurrence;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.meeting.MeetingId;
import dev.kartoteka.shared.value.Moment;
import dev.kartoteka.shared.value.Text;
import dev.kartoteka.shared.value.Zone;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Plans a meeting or visit.
 *
 * @param kind MEETING when absent
 * @param startsAt to the second
 * @param endsAt to the second, and after it begins
 * @param zone whose local time a recurring one keeps; the first employee's when absent
 * @param employeeIds who of us takes part: at least one
 * @param recurrence a rule of RFC 5545, such as FREQ=WEEKLY;BYDAY=MO; daily at most
 */
@CommandPath(value = "meetings", summary = "Plan a meeting or visit")
public record PlanMeeting(
        @TargetAggregateIdentifier MeetingId id,
        @Nullable MeetingKind kind,
        String subject,
        @Nullable String place,
        Moment startsAt,
        Moment endsAt,
        @Nullable Zone zone,
        List<EmployeeId> employeeIds,
        @Nullable List<ContactId> contactIds,
        @Nullable ClientId clientId,
        @Nullable DealId dealId,
        @Nullable String recurrence)
        implements MeetingCommand {

    public PlanMeeting {
        kind = kind == null ? MeetingKind.MEETING : kind;
        subject = Text.name(subject);
        place = place == null ? null : Text.name(place);
        startsAt = Times.toTheSecond(startsAt);
        endsAt = Times.toTheSecond(endsAt);
        Times.require(startsAt, endsAt);
        employeeIds = Times.each("employeeIds", employeeIds);
        if (employeeIds.isEmpty()) {
            throw new InvalidValue(FailureCode.MISSING_FIELD, "Somebody of us takes part");
        }
        contactIds = Times.each("contactIds", contactIds);
        if (recurrence != null) {
            Recurrence.parse(recurrence, startsAt.value(), zone);
        }
    }
}
