package dev.kartoteka.query.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.query.progress.ProjectionProgress.Progress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingStillTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final StandingStill standingStill = new StandingStill(Duration.ofSeconds(10));

    @Test
    void isStuckBehindTheHeadForLongEnough() {
        assertThat(standingStill.isStuck(at(5L, null), 9, 0)).isFalse();
        assertThat(standingStill.isStuck(at(5L, null), 9, 9 * SECOND)).isFalse();
        assertThat(standingStill.isStuck(at(5L, null), 9, 10 * SECOND)).isTrue();
        assertThat(standingStill.isStuck(at(5L, null), 9, 11 * SECOND)).isFalse(); // it was started anew just now
    }

    @Test
    void isNotStuckWhileItMoves() {
        assertThat(standingStill.isStuck(at(5L, null), 9, 0)).isFalse();
        assertThat(standingStill.isStuck(at(6L, null), 9, 10 * SECOND)).isFalse();
        assertThat(standingStill.isStuck(at(6L, null), 9, 19 * SECOND)).isFalse();
    }

    @Test
    void isNotStuckAtTheHeadNorInErrorNorWithoutASegment() {
        assertThat(standingStill.isStuck(at(9L, null), 9, 0)).isFalse();
        assertThat(standingStill.isStuck(at(9L, null), 9, 99 * SECOND)).isFalse();
        assertThat(standingStill.isStuck(at(5L, "MongoException"), 9, 0)).isFalse();
        assertThat(standingStill.isStuck(at(5L, "MongoException"), 9, 99 * SECOND))
                .isFalse();
        assertThat(standingStill.isStuck(at(null, null), 9, 0)).isFalse();
        assertThat(standingStill.isStuck(at(null, null), 9, 99 * SECOND)).isFalse();
    }

    private static Progress at(@Nullable Long position, @Nullable String error) {
        return new Progress("clients", true, false, position == null ? 0 : 1, position, error);
    }
}
