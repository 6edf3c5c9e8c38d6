package dev.kartoteka.query.icalendar;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import dev.kartoteka.query.list.Fields;
import dev.kartoteka.query.meeting.Meeting;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.query.task.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** What an employee has in a calendar: of what is over, only what was lately. */
@Component
class FeedReader {

    private static final Duration LATELY = Duration.ofDays(90);
    private static final int MOST = 2_000;

    private final RecordStore<Meeting> meetings;
    private final RecordStore<Task> tasks;
    private final Participants participants;

    FeedReader(RecordStore<Meeting> meetings, RecordStore<Task> tasks, Participants participants) {
        this.meetings = meetings;
        this.tasks = tasks;
        this.participants = participants;
    }

    byte[] read(String employeeId, boolean tasksAsEvents, Instant now) {
        List<RecordVersion<Meeting>> met = meetings(employeeId, now.minus(LATELY));
        return ICalendar.of(met, tasks(employeeId, now.minus(LATELY)), tasksAsEvents, participants.of(met, null), now);
    }

    /** Those that were cancelled too, since a program that has them already must be told. */
    private List<RecordVersion<Meeting>> meetings(String employeeId, Instant since) {
        Fields fields = meetings.model().fields();
        Bson wanted = Filters.and(
                Filters.eq(fields.path("employeeIds"), employeeId),
                Filters.or(
                        Filters.gt(fields.path("lastsUntil"), since),
                        Filters.exists(fields.path("lastsUntil"), false)));
        List<RecordVersion<Meeting>> found = new ArrayList<>();
        meetings.forEach(wanted, Sorts.descending(fields.path("startsAt")), MOST, null, version -> {
            if (!version.state().status().equals("CANCELLED")
                    || version.recordedFrom().isAfter(since)) {
                found.add(version);
            }
        });
        return found;
    }

    private List<RecordVersion<Task>> tasks(String employeeId, Instant since) {
        Fields fields = tasks.model().fields();
        Bson wanted = Filters.and(
                Filters.eq(fields.path("assigneeId"), employeeId),
                Filters.exists(fields.path("dueAt"), true),
                Filters.or(Filters.eq(fields.path("status"), "OPEN"), Filters.gt(fields.path("completedAt"), since)));
        List<RecordVersion<Task>> found = new ArrayList<>();
        tasks.forEach(wanted, Sorts.descending(fields.path("dueAt")), MOST, null, found::add);
        return found;
    }
}
