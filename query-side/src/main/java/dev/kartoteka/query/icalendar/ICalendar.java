package dev.kartoteka.query.icalendar;

import dev.kartoteka.platform.calendar.Recurrence;
import dev.kartoteka.query.icalendar.Participants.Participant;
import dev.kartoteka.query.meeting.Meeting;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.query.task.ChecklistItem;
import dev.kartoteka.query.task.Task;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Meetings and tasks in the words of RFC 5545. What it says depends on the records alone, and on the year for how far the
 * clocks' changes are told: the same records are the same bytes.
 */
final class ICalendar {

    private static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    private final ContentLines lines = new ContentLines();
    private final Participants.Known participants;

    private ICalendar(Participants.Known participants) {
        this.participants = participants;
    }

    static String mediaType() {
        return MEDIA_TYPE;
    }

    /** @param tasksAsEvents for programs that show no tasks */
    static byte[] of(
            List<RecordVersion<Meeting>> meetings,
            List<RecordVersion<Task>> tasks,
            boolean tasksAsEvents,
            Participants.Known participants,
            Instant now) {
        ICalendar calendar = new ICalendar(participants);
        calendar.write(meetings, tasks, tasksAsEvents, now);
        return calendar.lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(
            List<RecordVersion<Meeting>> meetings,
            List<RecordVersion<Task>> tasks,
            boolean tasksAsEvents,
            Instant now) {
        lines.begin("VCALENDAR");
        lines.put("VERSION", "2.0");
        lines.put("PRODID", "-//Kartoteka//Kartoteka//EN");
        lines.put("CALSCALE", "GREGORIAN");
        lines.put("NAME", "Kartoteka");
        lines.put("X-WR-CALNAME", "Kartoteka");
        lines.put("REFRESH-INTERVAL;VALUE=DURATION", "PT15M");
        lines.put("X-PUBLISHED-TTL", "PT15M");
        zones(meetings).forEach((zone, first) -> ZoneComponent.write(lines, ZoneId.of(zone), first, now));
        meetings.forEach(this::meeting);
        tasks.forEach(version -> {
            Instant dueAt = version.state().dueAt();
            if (dueAt != null) {
                task(version, dueAt, tasksAsEvents);
            }
        });
        lines.end("VCALENDAR");
    }

    /** Those whose local time recurring meetings keep; what takes place once is told in UTC. */
    private static Map<String, Instant> zones(List<RecordVersion<Meeting>> meetings) {
        Map<String, Instant> zones = new TreeMap<>();
        meetings.stream()
                .map(RecordVersion::state)
                .filter(meeting -> meeting.recurrence() != null)
                .forEach(meeting -> zones.merge(
                        meeting.zone(), meeting.startsAt(), (one, other) -> one.isBefore(other) ? one : other));
        return zones;
    }

    private void meeting(RecordVersion<Meeting> version) {
        Meeting meeting = version.state();
        lines.begin("VEVENT");
        same(version, meeting.subject() == null ? spoken(meeting.kind()) : meeting.subject());
        if (meeting.place() != null) {
            lines.text("LOCATION", meeting.place());
        }
        lines.put("STATUS", meeting.status().equals("CANCELLED") ? "CANCELLED" : "CONFIRMED");
        lines.text("CATEGORIES", meeting.kind());
        when(meeting, meeting.recurrence());
        participants(meeting);
        lines.end("VEVENT");
    }

    private void when(Meeting meeting, @Nullable String recurrence) {
        Duration length = Duration.between(meeting.startsAt(), meeting.endsAt());
        if (recurrence == null) {
            lines.time("DTSTART", meeting.startsAt());
            lines.time("DTEND", meeting.endsAt());
            return;
        }
        // the rule's own first day: programs take what DTSTART says for one of them, whatever the rule says
        Instant first = meeting.firstByRule();
        local("DTSTART", first, meeting.zone());
        local("DTEND", first.plus(length), meeting.zone());
        lines.put("RRULE", Recurrence.parse(recurrence).toString());
        meeting.cancelledAt().forEach(one -> local("EXDATE", one, meeting.zone()));
    }

    private void local(String name, Instant time, String zone) {
        lines.put(name + ";TZID=" + zone, ZoneComponent.LOCAL.format(time.atZone(ZoneId.of(zone))));
    }

    /** The first of us stands for whoever called it: RFC 5545 wants one where somebody attends. */
    private void participants(Meeting meeting) {
        meeting.employeeIds().stream()
                .map(participants::find)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(one -> lines.put("ORGANIZER" + named(one), one.address()));
        List<String> all = new ArrayList<>(meeting.employeeIds());
        all.addAll(meeting.contactIds());
        all.stream()
                .map(participants::find)
                .flatMap(Optional::stream)
                .filter(one -> one.name() != null || one.email() != null)
                .forEach(one -> lines.put("ATTENDEE;CUTYPE=INDIVIDUAL" + named(one), one.address()));
    }

    private static String named(Participant one) {
        return one.name() == null ? "" : ";CN=" + ContentLines.quoted(one.name());
    }

    private void task(RecordVersion<Task> version, Instant dueAt, boolean asEvent) {
        Task task = version.state();
        String component = asEvent ? "VEVENT" : "VTODO";
        lines.begin(component);
        same(version, task.title() == null ? "Task" : task.title());
        String description = description(task);
        if (!description.isEmpty()) {
            lines.text("DESCRIPTION", description);
        }
        lines.put("PRIORITY", priority(task.priority()));
        if (asEvent) {
            lines.time("DTSTART", dueAt);
            lines.put("TRANSP", "TRANSPARENT");
            lines.put("STATUS", task.status().equals("CANCELLED") ? "CANCELLED" : "CONFIRMED");
        } else {
            lines.time("DUE", dueAt);
            lines.put("STATUS", status(task.status()));
            if (task.status().equals("DONE") && task.completedAt() != null) {
                lines.time("COMPLETED", task.completedAt());
            }
        }
        lines.end(component);
    }

    private static String description(Task task) {
        List<String> paragraphs = new ArrayList<>();
        if (task.description() != null) {
            paragraphs.add(task.description());
        }
        for (ChecklistItem item : task.checklist()) {
            paragraphs.add((item.done() ? "[x] " : "[ ] ") + item.text());
        }
        return String.join("\n", paragraphs);
    }

    /** What components of all kinds have. A program takes what it has for older by the number of the version. */
    private void same(RecordVersion<?> version, String summary) {
        lines.put("UID", version.id() + "@kartoteka");
        lines.time("DTSTAMP", version.recordedFrom());
        lines.time("LAST-MODIFIED", version.recordedFrom());
        lines.put("SEQUENCE", String.valueOf(version.version()));
        lines.text("SUMMARY", summary);
    }

    private static String spoken(String kind) {
        return kind.equals("VISIT") ? "Visit" : "Meeting";
    }

    private static String status(String status) {
        return switch (status) {
            case "DONE" -> "COMPLETED";
            case "CANCELLED" -> "CANCELLED";
            default -> "NEEDS-ACTION";
        };
    }

    /** From 1, the highest, to 9. */
    private static String priority(String priority) {
        return switch (priority) {
            case "URGENT" -> "1";
            case "HIGH" -> "3";
            case "LOW" -> "9";
            default -> "5";
        };
    }
}
