package dev.kartoteka.command.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.shared.arrival.CallReported;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A call comes to the same in whatever order it is told. */
class CallToldTest {

    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    @Property(tries = 30)
    void theOrderOfTellingDoesNotMatter(@ForAll long seed) {
        List<CallReported> told =
                new ArrayList<>(List.of(told("RINGING", 0, null), told("ANSWERED", 10, null), told("ENDED", 75, null)));
        Collections.shuffle(told, new Random(seed));

        CallTold call = CallTold.of(told);

        assertThat(call.ended()).isTrue();
        assertThat(call.begunAt()).isEqualTo(NOON);
        assertThat(call.seconds()).isEqualTo(65);
        assertThat(call.subject()).isEqualTo("Call from +37120000000");
    }

    @Test
    void whatTheTelephoneSystemCountedCounts() {
        assertThat(CallTold.of(List.of(told("ANSWERED", 10, null), told("ENDED", 75, 60L)))
                        .seconds())
                .isEqualTo(60);
    }

    @Test
    void whereNobodyAnsweredItWasMissed() {
        CallTold call = CallTold.of(List.of(told("RINGING", 0, null), told("ENDED", 20, null)));

        assertThat(call.seconds()).isZero();
        assertThat(call.subject()).isEqualTo("Missed call from +37120000000");
    }

    private static CallReported told(String stage, int after, @Nullable Long seconds) {
        return new CallReported(
                "arrival-1",
                "pbx-1",
                stage,
                NOON.plusSeconds(after),
                "INBOUND",
                "+37120000000",
                "+371 2000 0000",
                null,
                seconds,
                List.of());
    }
}
