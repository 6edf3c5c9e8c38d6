package dev.kartoteka.query.planner;

import com.mongodb.client.model.Filters;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.list.Fields;
import dev.kartoteka.query.meeting.Meeting;
import dev.kartoteka.query.record.RecordStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what meetings employees have in a time, as far as whoever asks sees them. */
@Component
class CalendarReader {

    /** Of each recurring meeting, however often it recurs. */
    private static final int MOST = 1_000;

    private final RecordStore<Meeting> meetings;

    CalendarReader(RecordStore<Meeting> meetings) {
        this.meetings = meetings;
    }

    List<Calendar.Entry> read(Collection<String> employeeIds, Instant from, Instant to, @Nullable AsOf asOf) {
        Fields fields = meetings.model().fields();
        Bson then = Filters.and(
                Filters.in(fields.path("employeeIds"), employeeIds),
                Filters.lt(fields.path("startsAt"), to),
                Filters.or(
                        Filters.gt(fields.path("lastsUntil"), from), Filters.exists(fields.path("lastsUntil"), false)),
                Filters.ne(fields.path("status"), "CANCELLED"));
        List<Calendar.Entry> entries = new ArrayList<>();
        meetings.forEach(then, null, MOST, asOf, version -> employeeIds.stream()
                .filter(version.state().employeeIds()::contains)
                .forEach(employee -> entries.addAll(entries(version.state(), employee, from, to))));
        entries.sort(Comparator.comparing(Calendar.Entry::startsAt).thenComparing(Calendar.Entry::meetingId));
        return withOverlaps(entries);
    }

    private static List<Calendar.Entry> entries(Meeting meeting, String employeeId, Instant from, Instant to) {
        Duration length = Duration.between(meeting.startsAt(), meeting.endsAt());
        return meeting.startsBetween(from, to, MOST).stream()
                .map(start -> new Calendar.Entry(
                        meeting.id(),
                        employeeId,
                        meeting.kind(),
                        meeting.subject(),
                        meeting.place(),
                        meeting.clientId(),
                        start,
                        start.plus(length),
                        meeting.heldAt().contains(start),
                        List.of()))
                .toList();
    }

    /** They are in the order of their beginnings: only those that begin before one ends can overlap it. */
    private static List<Calendar.Entry> withOverlaps(List<Calendar.Entry> entries) {
        List<Set<String>> others =
                entries.stream().<Set<String>>map(entry -> new TreeSet<>()).toList();
        for (int i = 0; i < entries.size(); i++) {
            Calendar.Entry one = entries.get(i);
            for (int j = i + 1; j < entries.size() && entries.get(j).startsAt().isBefore(one.endsAt()); j++) {
                if (one.overlaps(entries.get(j))) {
                    others.get(i).add(entries.get(j).meetingId());
                    others.get(j).add(one.meetingId());
                }
            }
        }
        List<Calendar.Entry> all = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            all.add(entries.get(i).beside(List.copyOf(others.get(i))));
        }
        return all;
    }
}
