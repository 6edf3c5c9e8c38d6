package dev.kartoteka.standalone.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.standalone.login.Caller;
import dev.kartoteka.standalone.login.LocalSystem;
import dev.kartoteka.standalone.login.TestLogIn;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever asks too often has to wait, and nobody else has to. */
class RateLimitIT {

    private static final int BURST = 40;
    private static final String SOME = "/api/v1/clients?limit=1";

    @Test
    void oneWhoAsksTooOftenWaitsAndOthersDoNot() throws IOException {
        try (LocalSystem system = LocalSystem.start(
                "--kartoteka.rate-limit.requests-per-second=1", "--kartoteka.rate-limit.burst=" + BURST)) {
            TestLogIn people = system.logIn();
            Caller busy = system.with(people.as("busy", "REP"));
            Caller calm = system.with(people.as("calm", "REP"));

            Caller.Reply first = busy.get(SOME);
            assertThat(first.header("RateLimit-Policy")).isEqualTo("\"caller\";q=40;w=40");
            assertThat(first.header("RateLimit")).startsWith("\"caller\";r=39;t=1");

            List<Caller.Reply> answers =
                    IntStream.range(0, 2 * BURST).mapToObj(i -> busy.get(SOME)).toList();
            Caller.Reply refused = answers.stream()
                    .filter(answer -> answer.status() == 429)
                    .findFirst()
                    .orElseThrow();
            assertThat(refused.code()).isEqualTo("TOO_MANY_REQUESTS");
            assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
            assertThat(refused.header("RateLimit")).startsWith("\"caller\";r=0;t=");
            assertThat(calm.get(SOME).status()).isEqualTo(200);

            Caller nobody = system.with("made-up");
            assertThat(IntStream.range(0, 2 * BURST)
                            .mapToObj(i -> nobody.get(SOME).status()))
                    .contains(401, 429);
            assertThat(calm.get(SOME).status()).isEqualTo(200);
            assertThat(system.nobody().get("/actuator/health").status()).isEqualTo(200);
        }
    }
}
