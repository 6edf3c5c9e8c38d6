package dev.kartoteka.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

    @ParameterizedTest
    @CsvSource({"Europe/Riga, 2026-03-22T10:00", "Europe/Riga, 2026-10-18T10:00", "America/New_York, 2026-03-01T10:00"})
    void keepsItsLocalTimeWhenTheClocksChange(String zoneName, LocalDateTime start) {
        ZoneId zone = ZoneId.of(zoneName);
        Instant first = start.atZone(zone).toInstant();

        List<Instant> found =
                Recurrence.parse("FREQ=WEEKLY").between(first, zone, first, first.plus(Duration.ofDays(20)), 100);

        assertThat(found.stream().map(time -> time.atZone(zone).toLocalDateTime()))
                .containsExactly(start, start.plusWeeks(1), start.plusWeeks(2));
        assertThat(found.stream().map(time -> zone.getRules().getOffset(time)).distinct())
                .as("across a change of the clocks")
                .hasSize(2);
    }

    @Test
    void isFollowedNoFurtherThanItIsAskedFor() {
        Instant first = Instant.parse("2026-01-01T10:00:00Z");
        Recurrence daily = Recurrence.parse("FREQ=DAILY");
        ZoneId utc = ZoneId.of("UTC");

        assertThat(daily.between(first, utc, first, first.plus(Duration.ofDays(400_000)), 50))
                .hasSize(50);
        assertThat(daily.between(
                        first, utc, Instant.parse("2150-01-01T00:00:00Z"), Instant.parse("2150-01-02T00:00:00Z"), 50))
                .containsExactly(Instant.parse("2150-01-01T10:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void isFoundByItsOwnTimeAlsoWhereTheClocksSkipAnHour(int hour) {
        ZoneId riga = ZoneId.of("Europe/Riga");
        Recurrence daily = Recurrence.parse("FREQ=DAILY");
        Instant first = ZonedDateTime.of(2026, 1, 1, hour, 30, 0, 0, riga).toInstant();

        List<Instant> year = daily.between(first, riga, first, first.plus(Duration.ofDays(365)), 400);

        assertThat(year).hasSize(365).allSatisfy(time -> assertThat(
                        daily.between(first, riga, time, time.plusMillis(1), 1))
                .containsExactly(time));
    }

    @Test
    void saysWhichComesNext() {
        Instant first = Instant.parse("2026-01-01T10:00:00Z");
        Recurrence twice = Recurrence.parse("FREQ=MONTHLY;COUNT=2");
        ZoneId utc = ZoneId.of("UTC");

        assertThat(twice.after(first, utc, first.minusSeconds(1), Duration.ofDays(100)))
                .isEqualTo(first);
        assertThat(twice.after(first, utc, first, Duration.ofDays(100)))
                .isEqualTo(Instant.parse("2026-02-01T10:00:00Z"));
        assertThat(twice.after(first, utc, Instant.parse("2026-02-01T10:00:00Z"), Duration.ofDays(100)))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "often",
                "FREQ=SECONDLY",
                "FREQ=MINUTELY",
                "FREQ=HOURLY",
                "FREQ=DAILY;BYHOUR=1,2,3",
                "FREQ=DAILY;BYSECOND=1",
                "FREQ=WEEKLY;COUNT=x",
                "FREQ=WEEKLY;UNTIL=20261231",
                "FREQ=WEEKLY;UNTIL=20261231T100000",
                "FREQ=WEEKLY;BYDAY=XX"
            })
    void refusesWhatIsNoSuchRule(String text) {
        assertThatThrownBy(() -> Recurrence.parse(text))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo(FailureCode.INVALID_RECURRENCE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=MONTHLY;BYMONTH=4;BYMONTHDAY=31",
                "FREQ=DAILY;UNTIL=20251231T000000Z"
            })
    void refusesWhatNeverHappens(String text) {
        Instant first = Instant.parse("2026-01-01T10:00:00Z");

        assertThatThrownBy(() -> Recurrence.parse(text, first, null))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo(FailureCode.INVALID_RECURRENCE));
        assertThat(Recurrence.parse(text).between(first, ZoneOffset.UTC, first, first.plus(Duration.ofDays(9999)), 9))
                .as("which was stored before that was asked")
                .isEmpty();
    }

    @Test
    void takesWhatHappensRarely() {
        Instant first = Instant.parse("2026-01-01T10:00:00Z");

        assertThat(Recurrence.parse("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", first, null)
                        .after(first, ZoneOffset.UTC, first, Duration.ofDays(1000)))
                .isEqualTo(Instant.parse("2028-02-29T10:00:00Z"));
    }

    @Test
    void takesWhatHappensOnceInTheMiddleOfASecond() {
        Instant first = Instant.parse("2026-01-01T10:00:00.789Z");

        assertThat(Recurrence.parse("FREQ=DAILY;COUNT=1", first, null)
                        .between(first, ZoneOffset.UTC, first.minusSeconds(1), first.plusSeconds(1), 2))
                .containsExactly(Instant.parse("2026-01-01T10:00:00Z"));
    }

    @Test
    void leavesOutWhatDoesNotTakePlaceAndCountsItStill() {
        Instant first = Instant.parse("2026-01-01T10:00:00Z");
        Recurrence daily = Recurrence.parse("FREQ=DAILY;COUNT=4")
                .without(List.of(first, Instant.parse("2026-01-03T10:00:00Z"), Instant.parse("2026-01-03T11:00:00Z")));

        assertThat(daily.between(first, ZoneOffset.UTC, first, first.plus(Duration.ofDays(99)), 9))
                .containsExactly(Instant.parse("2026-01-02T10:00:00Z"), Instant.parse("2026-01-04T10:00:00Z"));
        assertThat(daily.between(first, ZoneOffset.UTC, first, first.plus(Duration.ofDays(99)), 1))
                .as("so many that do take place")
                .containsExactly(Instant.parse("2026-01-02T10:00:00Z"));
    }
}
