package dev.kartoteka.query.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class HeadSeenTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final HeadSeen seen = new HeadSeen();

    @Test
    void isBehindSinceTheFirstEventThatIsNotHandled() {
        seen.saw(10, 0);
        seen.saw(20, 4 * SECOND);
        seen.saw(20, 6 * SECOND);

        assertThat(seen.secondsBehind(5, 9 * SECOND)).isEqualTo(9);
        assertThat(seen.secondsBehind(10, 9 * SECOND)).isEqualTo(5);
        assertThat(seen.secondsBehind(15, 9 * SECOND)).isEqualTo(5);
        assertThat(seen.secondsBehind(20, 9 * SECOND)).isZero();
    }

    @Test
    void isBehindFromTheMomentOnAfterAQuietNight() {
        seen.saw(10, 0);
        seen.passed(10);
        seen.saw(11, 30_000 * SECOND);

        assertThat(seen.secondsBehind(10, 30_001 * SECOND)).isEqualTo(1);
    }

    @Test
    void keepsTheOldestWhenThereIsTooMuchToRemember() {
        for (int look = 0; look < 20_000; look++) {
            seen.saw(look, look * SECOND);
        }

        assertThat(seen.secondsBehind(-1, 20_000 * SECOND)).isEqualTo(20_000);
        assertThat(seen.secondsBehind(19_998, 20_000 * SECOND)).isEqualTo(1);
    }
}
