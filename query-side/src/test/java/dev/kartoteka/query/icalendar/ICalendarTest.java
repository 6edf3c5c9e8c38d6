package dev.kartoteka.query.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.platform.calendar.Recurrence;
import dev.kartoteka.query.icalendar.Participants.Participant;
import dev.kartoteka.query.meeting.Meeting;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.query.task.ChecklistItem;
import dev.kartoteka.query.task.Task;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written is read by another's parser, and by the letter of RFC 5545. */
class ICalendarTest {

    private static final Instant TIME = Instant.parse("2026-03-15T08:00:00Z");

    @Property
    void anyTextComesBackAndNoLineIsTooLong(@ForAll @StringLength(max = 300) String text) {
        String written = written(meeting(text, null, "UTC"));

        assertThat(written).endsWith("\r\n");
        for (String line : written.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\r", "\n");
        }
        String unfolded = written.replace("\r\n ", "");
        String summary = unfolded.lines()
                .filter(line -> line.startsWith("SUMMARY:"))
                .findFirst()
                .orElseThrow()
                .substring("SUMMARY:".length());
        assertThat(unescaped(summary)).isEqualTo(shown(text));
    }

    @Test
    void whatItSaysIsReadByAnother() {
        Meeting meeting = meeting("Roof, \"big\"; çā\nsecond line \\n", null, "UTC");

        CalendarComponent event = only(read(written(meeting)), "VEVENT");

        assertThat(value(event, "SUMMARY")).isEqualTo("Roof, \"big\"; çā\nsecond line \\n");
        assertThat(value(event, "LOCATION")).isEqualTo("Brīvības iela 1, Rīga");
        assertThat(value(event, "DTSTART")).isEqualTo("20260315T080000Z");
        assertThat(value(event, "DTEND")).isEqualTo("20260315T090000Z");
        assertThat(value(event, "SEQUENCE")).isEqualTo("7");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "UID")).isEqualTo("meeting-1@kartoteka");
        assertThat(value(event, "ORGANIZER")).isEqualTo("mailto:ann@example.com");
        assertThat(event.getProperties("ATTENDEE").stream().map(one -> one.getValue()))
                .as("with an address that is one, and without; nobody of whom nothing is known")
                .containsExactly("mailto:ann@example.com", "urn:kartoteka:contact-1");
        assertThat(event.getProperties("ATTENDEE")
                        .get(1)
                        .getParameter("CN")
                        .orElseThrow()
                        .getValue())
                .isEqualTo("Boris \"Bob\"; of\nAcme");
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Riga, FREQ=WEEKLY",
        "America/New_York, FREQ=WEEKLY;BYDAY=TU",
        "Australia/Lord_Howe, FREQ=DAILY;INTERVAL=9",
        "Europe/Riga, FREQ=WEEKLY;INTERVAL=2;COUNT=15",
        "Asia/Kathmandu, FREQ=MONTHLY;BYDAY=-1FR",
        "UTC, FREQ=WEEKLY;UNTIL=20261001T000000Z"
    })
    void recurringOnesTakePlaceWhenTheyDoHere(String zone, String rule) {
        Instant end = TIME.plus(Duration.ofDays(299));

        Component event = only(read(written(meeting("Weekly", rule, zone))), "VEVENT");

        assertThat(event
                        .<Temporal>calculateRecurrenceSet(
                                new Period<>(TIME.atZone(ZoneId.of(zone)), end.atZone(ZoneId.of(zone))))
                        .stream()
                        .map(period -> Instant.from(period.getStart()))
                        .sorted())
                .hasSizeGreaterThan(8)
                .containsExactlyElementsOf(Recurrence.parse(rule).between(TIME, ZoneId.of(zone), TIME, end, 1_000));
    }

    @Test
    void whatDoesNotTakePlaceOnceIsLeftOutByAnotherToo() {
        Instant second = Instant.parse("2026-03-22T08:00:00Z");
        Meeting weekly = meeting("Weekly", "FREQ=WEEKLY;COUNT=3", "Europe/Riga", List.of(second));

        Component event = only(read(written(weekly)), "VEVENT");

        assertThat(event
                        .<Temporal>calculateRecurrenceSet(new Period<>(
                                TIME.atZone(ZoneId.of("Europe/Riga")),
                                TIME.plus(Duration.ofDays(99)).atZone(ZoneId.of("Europe/Riga"))))
                        .stream()
                        .map(period -> Instant.from(period.getStart()))
                        .sorted())
                .containsExactly(TIME, Instant.parse("2026-03-29T07:00:00Z"));
    }

    @Test
    void whatIsErasedOrCancelledIsTold() {
        Meeting erased = new Meeting(
                "meeting-1",
                null,
                null,
                "VISIT",
                null,
                null,
                TIME,
                TIME.plusSeconds(60),
                null,
                "UTC",
                List.of("employee-gone"),
                List.of("contact-gone"),
                null,
                "CANCELLED",
                List.of(),
                List.of());

        CalendarComponent event = only(read(written(erased)), "VEVENT");

        assertThat(value(event, "SUMMARY")).isEqualTo("Visit");
        assertThat(value(event, "STATUS")).isEqualTo("CANCELLED");
        assertThat(event.getProperties("ATTENDEE")).isEmpty();
        assertThat(event.getProperties("ORGANIZER")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"OPEN, NEEDS-ACTION, CONFIRMED", "DONE, COMPLETED, CONFIRMED", "CANCELLED, CANCELLED, CANCELLED"})
    void aTaskIsATaskOrAnEventForProgramsWithoutTasks(String status, String asTask, String asEvent) {
        CalendarComponent task = only(read(written(task(status), false)), "VTODO");
        CalendarComponent event = only(read(written(task(status), true)), "VEVENT");

        assertThat(value(task, "DUE")).isEqualTo("20260315T080000Z");
        assertThat(value(task, "STATUS")).isEqualTo(asTask);
        assertThat(value(task, "PRIORITY")).isEqualTo("3");
        assertThat(value(task, "DESCRIPTION")).isEqualTo("Soon\n[x] number\n[ ] call");
        assertThat(task.getProperties("COMPLETED")).hasSize(status.equals("DONE") ? 1 : 0);
        assertThat(value(event, "DTSTART")).isEqualTo("20260315T080000Z");
        assertThat(value(event, "STATUS")).isEqualTo(asEvent);
        assertThat(value(event, "UID")).isEqualTo(value(task, "UID"));
    }

    private static String written(Meeting meeting) {
        return new String(
                ICalendar.of(List.of(version(meeting.id(), meeting)), List.of(), false, known(), TIME),
                StandardCharsets.UTF_8);
    }

    private static String written(Task task, boolean asEvent) {
        return new String(
                ICalendar.of(List.of(), List.of(version(task.id(), task)), asEvent, known(), TIME),
                StandardCharsets.UTF_8);
    }

    private static Participants.Known known() {
        return new Participants.Known(Map.of(
                "employee-ann",
                new Participant("employee-ann", "Ann", "ann@example.com"),
                "contact-1",
                new Participant("contact-1", "Boris \"Bob\"; of\nAcme", "no address: at all"),
                "contact-2",
                new Participant("contact-2", null, null)));
    }

    private static <S> RecordVersion<S> version(String id, S state) {
        return new RecordVersion<>(id, 7, "Any", TIME, RecordVersion.OPEN, TIME, RecordVersion.OPEN, 9, state, false);
    }

    private static Meeting meeting(String subject, @Nullable String rule, String zone) {
        return meeting(subject, rule, zone, List.of());
    }

    private static Meeting meeting(String subject, @Nullable String rule, String zone, List<Instant> cancelledAt) {
        return new Meeting(
                "meeting-1",
                null,
                null,
                "MEETING",
                subject,
                "Brīvības iela 1, Rīga",
                TIME,
                TIME.plusSeconds(3600),
                null,
                zone,
                List.of("employee-ann"),
                List.of("contact-1", "contact-2"),
                rule,
                "PLANNED",
                List.of(),
                cancelledAt);
    }

    private static Task task(String status) {
        return new Task(
                "task-1",
                null,
                null,
                "Call",
                "Soon",
                "employee-ann",
                null,
                List.of("employee-ann"),
                TIME,
                "HIGH",
                status,
                List.of(new ChecklistItem("number", true), new ChecklistItem("call", false)),
                TIME,
                status.equals("OPEN") ? null : TIME);
    }

    private static Calendar read(String text) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            assertThat(calendar.validate(true).hasErrors()).as(text).isFalse();
            return calendar;
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    private static CalendarComponent only(Calendar calendar, String name) {
        List<CalendarComponent> found = calendar.getComponents(name);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static String value(CalendarComponent component, String name) {
        return component.getProperty(name).orElseThrow().getValue();
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            if (sign == '\\') {
                i++;
                sign = value.charAt(i) == 'n' ? '\n' : value.charAt(i);
            }
            text.append(sign);
        }
        return text.toString();
    }

    /** Without what is no text. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(sign -> sign == '\n' || sign == '\t' || !Character.isISOControl(sign))
                .filter(sign -> sign < 0xD800 || sign > 0xDFFF)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
