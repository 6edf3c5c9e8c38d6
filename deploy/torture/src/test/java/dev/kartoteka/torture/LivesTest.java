package dev.kartoteka.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Up from second 10 to 20, from 30 to 33, and from 40 on. */
class LivesTest {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final Lives lives = new Lives();

    LivesTest() {
        lives.began(second(10));
        lives.ended(second(20));
        lives.began(second(30));
        lives.ended(second(33));
        lives.began(second(40));
    }

    @Test
    void countsFromWhenItWasDueWhileUp() {
        assertThat(lives.lateness(second(12), second(14))).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void countsFromTheStartOfWhatWasDueWhileAway() {
        assertThat(lives.lateness(second(25), second(31))).isEqualTo(Duration.ofSeconds(1));
        assertThat(lives.lateness(second(19), second(42))).isEqualTo(Duration.ofSeconds(2));
        assertThat(lives.lateness(second(25), second(29)))
                .as("before anybody was told that it is up")
                .isZero();
    }

    @Test
    void nothingExcusesWhatWasDueWhileItWasUp() {
        assertThat(lives.up(second(10), LIMIT)).isTrue();
        assertThat(lives.up(second(15), LIMIT)).isTrue();
        assertThat(lives.up(second(40), LIMIT)).isTrue();
    }

    @Test
    void aKillSoonAfterwardsExcuses() {
        assertThat(lives.up(second(16), LIMIT)).isFalse();
        assertThat(lives.up(second(31), LIMIT)).isFalse();
    }

    @Test
    void beingAwayExcuses() {
        assertThat(lives.up(second(9), LIMIT)).isFalse();
        assertThat(lives.up(second(25), LIMIT)).isFalse();
        assertThat(lives.up(second(39), LIMIT)).isFalse();
    }

    @Test
    void knowsWhatAKillParted() {
        assertThat(lives.parts(second(12), second(19))).isFalse();
        assertThat(lives.parts(second(19), second(31))).isTrue();
        assertThat(lives.parts(second(41), second(60))).isFalse();
    }

    @Test
    void beingLateIsToldOfWhatCameAfterAMinute() {
        assertThat(Punctuality.isMarkedWrongly(second(0), second(90), true)).isFalse();
        assertThat(Punctuality.isMarkedWrongly(second(0), second(90), false)).isTrue();
        assertThat(Punctuality.isMarkedWrongly(second(0), second(10), true)).isTrue();
        assertThat(Punctuality.isMarkedWrongly(second(0), second(10), false)).isFalse();
    }

    private static Instant second(int second) {
        return Instant.EPOCH.plusSeconds(second);
    }
}
