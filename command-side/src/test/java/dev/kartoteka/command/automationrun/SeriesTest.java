package dev.kartoteka.command.automationrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kartoteka.shared.automation.RuleTrigger;
import dev.kartoteka.shared.meeting.MeetingCancelled;
import dev.kartoteka.shared.meeting.MeetingHeld;
import dev.kartoteka.shared.meeting.MeetingOccurrenceCancelled;
import dev.kartoteka.shared.meeting.MeetingPlanned;
import dev.kartoteka.shared.meeting.MeetingRescheduled;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When rules by a date of a recurring meeting are due. */
class SeriesTest {

    private static final Instant SET = Instant.parse("2026-03-01T00:00:00Z");
    private static final RuleTrigger HOUR_BEFORE = WaitsTest.by("meeting.startsAt", Duration.ofHours(-1));

    @Test
    void stayAtTheirHourWhenTheClocksChange() {
        Series series = planned("2026-03-28T08:00:00Z", "FREQ=DAILY;COUNT=3", SET); // ten in Riga

        assertThat(dues(series, HOUR_BEFORE))
                .containsExactly("2026-03-28T07:00:00Z", "2026-03-29T06:00:00Z", "2026-03-30T06:00:00Z");
        assertThat(dues(series, WaitsTest.by("meeting.endsAt", Duration.ofMinutes(10))))
                .containsExactly("2026-03-28T08:40:00Z", "2026-03-29T07:40:00Z", "2026-03-30T07:40:00Z");
    }

    @Test
    void oneWithoutAnEndIsFollowedOnlyToTheNext() {
        Series series = planned("2026-03-02T08:00:00Z", "FREQ=WEEKLY", SET);

        Series.Occurrence next = series.firstDue(HOUR_BEFORE, Instant.parse("2056-01-01T00:00:00Z"));

        assertThat(Objects.requireNonNull(next).startsAt()).isEqualTo("2056-01-03T08:00:00Z");
    }

    @Test
    void whatIsDueJustWhenARuleIsSwitchedOnIsNotAheadOfIt() {
        Series series = planned("2026-03-02T08:00:00Z", "FREQ=WEEKLY", SET);
        Instant due = Instant.parse("2026-03-02T07:00:00Z");

        assertThat(Objects.requireNonNull(series.firstDue(HOUR_BEFORE, due)).dueAt())
                .isEqualTo(due);
        assertThat(Objects.requireNonNull(series.firstDue(HOUR_BEFORE, due.plusMillis(1)))
                        .dueAt())
                .isEqualTo("2026-03-09T07:00:00Z");
    }

    @Test
    void ofTimesThatHadPassedWhenItWasPlannedTheNextAheadIsAskedAboutAtOnce() {
        Series begunLongAgo = planned("2026-01-01T00:30:00Z", "FREQ=DAILY", SET);
        RuleTrigger threeDaysBefore = WaitsTest.by("meeting.startsAt", Duration.ofDays(-3));
        RuleTrigger dayAfter = WaitsTest.by("meeting.startsAt", Duration.ofDays(1));

        assertThat(begunLongAgo.due(threeDaysBefore, SET, SET.plus(Duration.ofDays(1)), 10))
                .extracting(Series.Occurrence::startsAt, Series.Occurrence::dueAt)
                .containsExactly(
                        tuple(Instant.parse("2026-03-01T00:30:00Z"), SET),
                        tuple(Instant.parse("2026-03-04T00:30:00Z"), Instant.parse("2026-03-01T00:30:00Z")));
        assertThat(begunLongAgo.due(dayAfter, SET, SET.plus(Duration.ofDays(1)), 10))
                .extracting(Series.Occurrence::startsAt, Series.Occurrence::dueAt)
                .containsExactly(
                        tuple(Instant.parse("2026-02-27T00:30:00Z"), SET),
                        tuple(Instant.parse("2026-02-28T00:30:00Z"), Instant.parse("2026-03-01T00:30:00Z")));
        assertThat(dues(planned("2026-01-01T00:30:00Z", "FREQ=DAILY;COUNT=3", SET), dayAfter))
                .as("over long ago")
                .isEmpty();
    }

    @Property
    void aTimeIsFoundByWhenItIsDue(
            @ForAll @IntRange(min = -500, max = 500) int startsIn, @ForAll @IntRange(min = -500, max = 500) int delay) {
        Series series = planned(SET.plus(Duration.ofHours(startsIn)).toString(), "FREQ=DAILY", SET);
        RuleTrigger trigger = WaitsTest.by("meeting.startsAt", Duration.ofHours(delay));

        List<Series.Occurrence> found = series.due(trigger, SET.minusSeconds(1), SET.plus(Duration.ofDays(9)), 50);

        assertThat(found).allSatisfy(one -> {
            assertThat(one.dueAt()).isAfterOrEqualTo(SET);
            assertThat(series.dueAt(trigger, one.dueAt())).isEqualTo(one);
        });
        assertThat(found).extracting(Series.Occurrence::startsAt).doesNotHaveDuplicates();
        assertThat(found).extracting(Series.Occurrence::dueAt).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void followsTheMeeting() {
        Series planned = planned("2026-03-02T08:00:00Z", "FREQ=WEEKLY;COUNT=2", SET);
        Series held = Series.after(
                planned,
                new MeetingHeld("meeting-1", null, null, "MEETING", Instant.parse("2026-03-02T08:00:00Z"), List.of()),
                SET);
        Series moved = Objects.requireNonNull(Series.after(
                held,
                new MeetingRescheduled(
                        "meeting-1",
                        null,
                        null,
                        Instant.parse("2026-03-02T08:00:00Z"),
                        Instant.parse("2026-03-03T09:00:00Z"),
                        Instant.parse("2026-03-02T08:30:00Z"),
                        Instant.parse("2026-03-03T09:30:00Z")),
                SET.plusSeconds(60)));

        assertThat(held).isEqualTo(planned);
        assertThat(dues(moved, HOUR_BEFORE)).containsExactly("2026-03-03T08:00:00Z", "2026-03-10T08:00:00Z");
        assertThat(Series.after(moved, new MeetingCancelled("meeting-1", null, null, List.of()), SET))
                .isNull();
    }

    @Test
    void leavesOutWhatDoesNotTakePlace() {
        Series planned = planned("2026-03-02T08:00:00Z", "FREQ=WEEKLY;COUNT=3", SET);
        Instant second = Instant.parse("2026-03-09T08:00:00Z");
        Series left = Objects.requireNonNull(Series.after(
                planned,
                new MeetingOccurrenceCancelled("meeting-1", null, null, second, List.of()),
                SET.plusSeconds(60)));

        assertThat(dues(left, HOUR_BEFORE)).containsExactly("2026-03-02T07:00:00Z", "2026-03-16T07:00:00Z");
        assertThat(Objects.requireNonNull(left.firstDue(HOUR_BEFORE, second.minusSeconds(7_200)))
                        .startsAt())
                .isEqualTo(Instant.parse("2026-03-16T08:00:00Z"));
        assertThat(left.dueAt(HOUR_BEFORE, second.minusSeconds(3_600)))
                .as("the rule that waited for it")
                .isNull();
    }

    private static List<String> dues(Series series, RuleTrigger trigger) {
        return series.due(trigger, SET.minus(Duration.ofDays(900)), SET.plus(Duration.ofDays(900)), 100).stream()
                .map(one -> one.dueAt().toString())
                .toList();
    }

    private static Series planned(String startsAt, @Nullable String recurrence, Instant at) {
        Instant start = Instant.parse(startsAt);
        MeetingPlanned event = new MeetingPlanned(
                "meeting-1",
                null,
                null,
                "MEETING",
                "s",
                null,
                start,
                start.plusSeconds(1_800),
                "Europe/Riga",
                List.of("employee-1"),
                List.of(),
                recurrence);
        return Objects.requireNonNull(Series.after(null, event, at));
    }
}
