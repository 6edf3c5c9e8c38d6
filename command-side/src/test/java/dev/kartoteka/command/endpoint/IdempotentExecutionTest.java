package dev.kartoteka.command.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.kartoteka.command.idempotency.IdempotencyStore;
import dev.kartoteka.command.idempotency.IdempotencyStore.Claim;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.failure.FailureCode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;

/** Claims of processes that are gone, when the clock was set back since they were made. */
class IdempotentExecutionTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String PRINT = "print";

    private final IdempotencyStore store = mock(IdempotencyStore.class);
    private final EventStore events = mock(EventStore.class);
    private final AtomicLong elapsed = new AtomicLong();
    private final AtomicInteger carriedOut = new AtomicInteger();
    private final IdempotentExecution execution =
            new IdempotentExecution(store, events, Clock.fixed(NOON, ZoneOffset.UTC), elapsed::get);

    IdempotentExecutionTest() {
        when(store.isAbandoned(any(), any()))
                .thenAnswer(call -> call.<Claim>getArgument(0).claimedAt().isBefore(call.<Instant>getArgument(1)));
        when(store.takeOver(any(), anyString())).thenReturn(true);
        when(events.readEvents(anyString(), anyLong())).thenAnswer(call -> DomainEventStream.empty());
    }

    @Test
    void aClaimThatIsOldByTheClockIsTakenOverAtOnce() {
        leftBehind(NOON.minusSeconds(61));

        tryAgain();

        assertThat(carriedOut).hasValue(1);
    }

    @Test
    void aClaimOfTheFutureIsTakenOverWhenItWasSeenForAsLongAsALease() {
        leftBehind(NOON.plus(Duration.ofHours(1)));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(this::tryAgain)
                .matches(refusal -> refusal.code() == FailureCode.IDEMPOTENCY_KEY_IN_USE);
        pass(Duration.ofSeconds(60));
        assertThatExceptionOfType(Refusal.class).isThrownBy(this::tryAgain);
        assertThat(carriedOut).hasValue(0);
        pass(Duration.ofSeconds(1));
        tryAgain();

        assertThat(carriedOut).hasValue(1);
    }

    @Test
    void aClaimThatWasTakenOverMeanwhileHasALeaseOfItsOwn() {
        leftBehind(NOON.plus(Duration.ofHours(1)));
        assertThatExceptionOfType(Refusal.class).isThrownBy(this::tryAgain);
        pass(Duration.ofSeconds(50));
        leftBehind(NOON);
        assertThatExceptionOfType(Refusal.class).isThrownBy(this::tryAgain);
        pass(Duration.ofSeconds(50));

        assertThatExceptionOfType(Refusal.class).isThrownBy(this::tryAgain);
        assertThat(carriedOut).hasValue(0);
    }

    private void leftBehind(Instant claimedAt) {
        Claim claim = new Claim("key", PRINT, "client-1", "dead", claimedAt, null, null);
        when(store.claim(any())).thenReturn(Optional.of(claim));
    }

    private void tryAgain() {
        execution.execute("key", PRINT, "client-1", target -> {
            carriedOut.incrementAndGet();
            return new CommandOutcome(200, "{}", false);
        });
    }

    private void pass(Duration time) {
        elapsed.addAndGet(time.toNanos());
    }
}
