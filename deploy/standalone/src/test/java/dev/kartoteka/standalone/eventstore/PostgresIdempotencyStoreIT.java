package dev.kartoteka.standalone.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.command.idempotency.IdempotencyStore.Claim;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresIdempotencyStoreIT {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @RegisterExtension
    private final TestEventStore store = new TestEventStore();

    @SuppressWarnings("NullAway.Init") // set before each test
    private PostgresIdempotencyStore keys;

    @BeforeEach
    void open() {
        keys = new PostgresIdempotencyStore(store.dataSource());
    }

    @Test
    void keepsTheFirstAnswerOverARestart() {
        assertThat(keys.claim(claim("run-1"))).isEmpty();
        keys.complete("k", 201, "{}");
        Claim answered = new Claim("k", "print", "client-1", "run-1", NOON, 201, "{}");
        assertThat(keys.claim(claim("run-1"))).contains(answered);
        assertThat(new PostgresIdempotencyStore(store.dataSource()).claim(claim("run-2")))
                .contains(answered);
    }

    @Test
    void letsOneOfManyHaveTheKey() {
        List<Boolean> won = Concurrently.run(16, i -> {
            if (keys.claim(claim("run-1")).isPresent()) {
                throw new IllegalStateException("too late");
            }
        });
        assertThat(won).filteredOn(isMine -> isMine).hasSize(1);
    }

    @Test
    void canBeClaimedAgainOnceReleased() {
        keys.claim(claim("run-1"));
        keys.release("k");
        assertThat(keys.claim(claim("run-2"))).isEmpty();
    }

    @Test
    void isTakenOverFromADeadRunOnce() {
        keys.claim(claim("run-1"));
        assertThat(keys.claim(claim("run-2"))).contains(claim("run-1"));
        assertThat(keys.isAbandoned(claim("run-1"), NOON)).isTrue();
        assertThat(keys.takeOver(claim("run-1"), "run-2")).isTrue();
        assertThat(keys.takeOver(claim("run-1"), "run-2")).isFalse();
    }

    @Test
    void forgetsWhatIsOld() {
        keys.claim(claim("run-1"));
        keys.forgetBefore(NOON);
        assertThat(keys.claim(claim("run-2"))).isPresent();
        keys.forgetBefore(NOON.plusMillis(1));
        assertThat(keys.claim(claim("run-2"))).isEmpty();
    }

    private static Claim claim(String instance) {
        return new Claim("k", "print", "client-1", instance, NOON, null, null);
    }
}
