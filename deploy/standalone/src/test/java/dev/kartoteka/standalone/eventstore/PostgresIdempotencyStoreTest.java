package dev.kartoteka.standalone.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kartoteka.standalone.eventstore.PostgresIdempotencyStore.Done;
import dev.kartoteka.standalone.eventstore.PostgresIdempotencyStore.InProgress;
import dev.kartoteka.standalone.eventstore.PostgresIdempotencyStore.New;
import dev.kartoteka.standalone.eventstore.PostgresIdempotencyStore.OtherBody;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresIdempotencyStoreTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @RegisterExtension
    private final TestEventStore store = new TestEventStore();

    @SuppressWarnings("NullAway.Init") // set before each test
    private PostgresIdempotencyStore requests;

    @BeforeEach
    void open() {
        requests = run("run-1");
    }

    @Test
    void givesTheFirstAnswerToARepeatedRequest() {
        assertThat(requests.claim("k", "print", "client-1")).isEqualTo(new New());
        requests.complete("k", 201, "{}");
        assertThat(requests.claim("k", "print", "client-1")).isEqualTo(new Done(201, "{}"));
        assertThat(run("run-2").claim("k", "print", "client-1")).isEqualTo(new Done(201, "{}"));
    }

    @Test
    void refusesTheKeyForAnotherRequest() {
        requests.claim("k", "print", "client-1");
        assertThat(requests.claim("k", "another", "client-1")).isEqualTo(new OtherBody());
        requests.complete("k", 204, null);
        assertThat(requests.claim("k", "another", "client-1")).isEqualTo(new OtherBody());
        assertThat(requests.claim("k", "print", "client-1")).isEqualTo(new Done(204, null));
    }

    @Test
    void letsOneOfManyHaveTheKey() {
        Set<PostgresIdempotencyStore.Claim> claims = Collections.newSetFromMap(new ConcurrentHashMap<>());
        List<Boolean> won = Concurrently.run(16, i -> {
            PostgresIdempotencyStore.Claim claim = requests.claim("k", "print", "client-1");
            claims.add(claim);
            if (!(claim instanceof New)) {
                throw new IllegalStateException("too late");
            }
        });
        assertThat(won).filteredOn(isMine -> isMine).hasSize(1);
        assertThat(claims).containsExactlyInAnyOrder(new New(), new InProgress("client-1", "run-1", NOON));
    }

    @Test
    void canBeClaimedAgainOnceReleased() {
        requests.claim("k", "print", "client-1");
        requests.release("k");
        assertThat(requests.claim("k", "another", "client-2")).isEqualTo(new New());
    }

    @Test
    void leavesTheClaimsOfAnotherRunAloneUntilTheyAreTakenOver() {
        requests.claim("k", "print", "client-1");
        PostgresIdempotencyStore next = run("run-2");
        next.release("k");
        assertThat(next.claim("k", "print", "client-1")).isEqualTo(new InProgress("client-1", "run-1", NOON));
        assertThatThrownBy(() -> next.complete("k", 201, "")).isInstanceOf(IllegalStateException.class);

        assertThat(next.takeOver("k", "run-1")).isTrue();
        assertThat(next.takeOver("k", "run-1")).isFalse();
        next.complete("k", 201, "");
        assertThat(requests.claim("k", "print", "client-1")).isEqualTo(new Done(201, ""));
    }

    @Test
    void forgetsWhatIsOld() {
        requests.claim("k", "print", "client-1");
        assertThat(requests.purgeOlderThan(NOON)).isZero();
        assertThat(requests.purgeOlderThan(NOON.plusMillis(1))).isEqualTo(1);
        assertThat(requests.claim("k", "print", "client-1")).isEqualTo(new New());
    }

    private PostgresIdempotencyStore run(String instance) {
        return new PostgresIdempotencyStore(store.dataSource(), instance, Clock.fixed(NOON, ZoneOffset.UTC));
    }
}
