package dev.kartoteka.command.automationrun;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.shared.automation.RuleTrigger;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** When rules by times are due. */
class WaitsTest {

    private static final Instant SET = Instant.parse("2026-03-01T00:00:00Z");

    @Property
    void neverBeforeTheRecordGotItsDate(
            @ForAll @IntRange(min = -5_000, max = 5_000) int hours,
            @ForAll @IntRange(min = -5_000, max = 5_000) int delay) {
        Instant at = SET.plus(Duration.ofHours(hours));
        Instant due = Waits.due(by("task.dueAt", Duration.ofHours(delay)), at, SET);

        if (hours + delay > 0) {
            assertThat(due).isEqualTo(at.plus(Duration.ofHours(delay)));
        } else if (hours > -24 || hours + delay > -24) {
            assertThat(due).as("has just passed: at once").isEqualTo(SET);
        } else {
            assertThat(due).as("has passed long ago").isNull();
        }
    }

    @Test
    void aScheduleEndsAndBegins() {
        RuleTrigger twice = schedule("FREQ=DAILY;COUNT=2", "2026-03-28T10:00:00.500Z", "Europe/Riga");

        Instant first = Instant.parse("2026-03-28T10:00:00Z");
        Instant second = Instant.parse("2026-03-29T09:00:00Z");
        assertThat(Waits.next(twice, SET)).isEqualTo(first);
        assertThat(Waits.next(twice, first)).as("over the change of clocks").isEqualTo(second);
        assertThat(Waits.next(twice, second.minusMillis(1))).isEqualTo(second);
        assertThat(Waits.next(twice, second)).isNull();
    }

    @Test
    void aScheduleGoesOnOverTheHourThatTheClocksSkip() {
        RuleTrigger atNight = schedule("FREQ=DAILY", "2026-03-27T01:30:00Z", "Europe/Riga"); // half past three
        Instant skipped = Instant.parse("2026-03-29T01:30:00Z");

        assertThat(Waits.next(atNight, skipped.minusSeconds(60))).isEqualTo(skipped);
        assertThat(Waits.next(atNight, skipped.minusMillis(1)))
                .as("asked again when it is due")
                .isEqualTo(skipped);
        assertThat(Waits.next(atNight, skipped)).isEqualTo("2026-03-30T00:30:00Z");
    }

    @Test
    void ofSeveralThatWereMissedTheLastIsAnswered() {
        RuleTrigger daily = schedule("FREQ=DAILY;COUNT=4", "2026-03-27T10:00:00Z", "UTC");
        Instant first = Instant.parse("2026-03-27T10:00:00Z");

        assertThat(Waits.last(daily, first, first.plusSeconds(5))).isEqualTo(first);
        assertThat(Waits.last(daily, first, first.plus(Duration.ofHours(50)))).isEqualTo("2026-03-29T10:00:00Z");
        assertThat(Waits.last(daily, first, first.plus(Duration.ofDays(900)))).isEqualTo("2026-03-30T10:00:00Z");
    }

    @Test
    void aLeapDayIsWaitedFor() {
        RuleTrigger leap = schedule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2096-02-29T00:00:00Z", "UTC");

        assertThat(Waits.next(leap, Instant.parse("2096-02-29T00:00:00Z"))).isEqualTo("2104-02-29T00:00:00Z");
    }

    static RuleTrigger by(String date, Duration delay) {
        return new RuleTrigger(null, date, null, null, null, delay.toString());
    }

    private static RuleTrigger schedule(String recurrence, String startsAt, String zone) {
        return new RuleTrigger(null, null, recurrence, Instant.parse(startsAt), zone, null);
    }
}
