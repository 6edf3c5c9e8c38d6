package dev.kartoteka.query.planner;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an employee has in a time. */
public record Calendar(String employeeId, Instant from, Instant to, List<Entry> entries) {

    /**
     * A meeting, or one of those of a recurring one.
     *
     * @param ofId whose it is: the employee's, or a colleague's for whom they stand in
     * @param held whether it was held
     * @param overlaps other meetings of the same employee at the same time
     */
    public record Entry(
            String meetingId,
            String ofId,
            String kind,
            @Nullable String subject,
            @Nullable String place,
            @Nullable String clientId,
            Instant startsAt,
            Instant endsAt,
            boolean held,
            List<String> overlaps) {

        boolean overlaps(Entry other) {
            return !meetingId.equals(other.meetingId)
                    && ofId.equals(other.ofId)
                    && startsAt.isBefore(other.endsAt)
                    && other.startsAt.isBefore(endsAt);
        }

        Entry beside(List<String> others) {
            return new Entry(meetingId, ofId, kind, subject, place, clientId, startsAt, endsAt, held, others);
        }
    }
}
