package dev.kartoteka.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.query.projection.ReadModelState.Build;
import dev.kartoteka.query.projection.ReadModelState.Phase;
import dev.kartoteka.query.rebuild.ProjectionState.Rebuild;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProjectionStateTest {

    private static final Instant NOW = Instant.ofEpochMilli(12_000);

    @Test
    void speedIsThatOfTheLastRun() {
        Rebuild told = Rebuild.of(build(400, 600), 1_000, NOW);

        assertThat(told.eventsPerSecond()).isEqualTo(100.0); // 200 events in 2 seconds
        assertThat(told.secondsLeft()).isEqualTo(4);
        assertThat(told.progress()).isEqualTo(0.6);
    }

    @Test
    void nothingIsSaidOfASpeedThatIsNotKnown() {
        Rebuild told = Rebuild.of(build(-1, -1), 1_000, NOW);

        assertThat(told.eventsPerSecond()).isNull();
        assertThat(told.secondsLeft()).isNull();
        assertThat(told.progress()).isZero();
    }

    @Test
    void theEndIsNotPassed() {
        assertThat(Rebuild.of(build(0, 1_000), 990, NOW).progress()).isEqualTo(1);
        assertThat(Rebuild.of(build(0, 1_000), 990, NOW).secondsLeft()).isZero();
        assertThat(Rebuild.of(build(-1, -1), -1, NOW).progress()).isEqualTo(1);
    }

    private static Build build(long from, long position) {
        return new Build(2, 1, Phase.BUILDING, "employee-a", 0, "run", 10_000, from, position, null);
    }
}
