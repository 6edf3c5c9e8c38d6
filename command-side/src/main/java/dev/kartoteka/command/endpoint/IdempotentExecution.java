package dev.kartoteka.command.endpoint;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.kartoteka.command.idempotency.IdempotencyStore;
import dev.kartoteka.command.idempotency.IdempotencyStore.Claim;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Once per key, whatever dies when. The claim is durable before the command is sent; events carry the key. So an unfinished
 * claim of a dead process is settled by the record's own stream: either an event with the key is there, or nothing happened.
 */
@Component
class IdempotentExecution {

    /**
     * After this long an unfinished claim of another process is taken for dead; longer than any command may take. Since it was
     * made, by the clock, or since it was first seen here: a clock that was set back would make a dead claim last as much longer.
     */
    private static final Duration LEASE = Duration.ofSeconds(60);

    private static final Duration REMEMBERED = Duration.ofHours(2);
    private static final int MOST_REMEMBERED = 10_000;
    private static final Duration KEPT = Duration.ofDays(2);

    private final IdempotencyStore store;
    private final EventStore eventStore;
    private final String instance = UUID.randomUUID().toString();
    private final Clock clock;
    private final Ticker elapsing;
    private final Cache<Claim, Long> unfinishedSince;

    /** Keys whose commands this process is carrying out. */
    private final Set<String> running = ConcurrentHashMap.newKeySet();

    @Autowired
    IdempotentExecution(IdempotencyStore store, EventStore eventStore) {
        this(store, eventStore, Clock.systemUTC(), Ticker.systemTicker());
    }

    /** @param elapsing what nobody sets back */
    IdempotentExecution(IdempotencyStore store, EventStore eventStore, Clock clock, Ticker elapsing) {
        this.store = store;
        this.eventStore = eventStore;
        this.clock = clock;
        this.elapsing = elapsing;
        this.unfinishedSince = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(REMEMBERED)
                .ticker(elapsing)
                .build();
    }

    /** @param command is given the target to use, which may be the one of an earlier try */
    CommandOutcome execute(String key, String fingerprint, String target, Function<String, CommandOutcome> command) {
        if (!running.add(key)) {
            throw inUse();
        }
        try {
            Claim ours = new Claim(key, fingerprint, target, instance, clock.instant(), null, null);
            Optional<Claim> earlier = store.claim(ours);
            return earlier.isEmpty() ? carryOut(key, target, command) : again(earlier.get(), fingerprint, command);
        } finally {
            running.remove(key);
        }
    }

    private CommandOutcome again(Claim kept, String fingerprint, Function<String, CommandOutcome> command) {
        if (!kept.fingerprint().equals(fingerprint)) {
            throw new Refusal(FailureCode.IDEMPOTENCY_KEY_REUSED, FailureCode.IDEMPOTENCY_KEY_REUSED.meaning());
        }
        if (kept.status() != null && kept.body() != null) {
            return new CommandOutcome(kept.status(), kept.body(), true);
        }
        return settle(kept, command);
    }

    private CommandOutcome settle(Claim unfinished, Function<String, CommandOutcome> command) {
        // a claim of this process too: it is not running, so it ended without knowing what became of its command
        boolean abandoned =
                store.isAbandoned(unfinished, clock.instant().minus(LEASE)) || hasOutlivedALease(unfinished);
        if (!abandoned || !store.takeOver(unfinished, instance)) {
            throw inUse();
        }
        Optional<CommandOutcome> happened = happened(unfinished);
        if (happened.isPresent()) {
            CommandOutcome outcome = happened.get();
            store.complete(unfinished.key(), outcome.status(), outcome.body());
            return outcome;
        }
        return carryOut(unfinished.key(), unfinished.target(), command);
    }

    private boolean hasOutlivedALease(Claim unfinished) {
        long now = elapsing.read();
        return now - unfinishedSince.get(unfinished, first -> now) > LEASE.toNanos();
    }

    private CommandOutcome carryOut(String key, String target, Function<String, CommandOutcome> command) {
        CommandOutcome outcome;
        try {
            outcome = command.apply(target);
        } catch (RuntimeException e) {
            if (!mayStillHappen(e) && happenedVersion(target, key).isEmpty()) {
                store.release(key);
            }
            throw e;
        }
        store.complete(key, outcome.status(), outcome.body());
        return outcome;
    }

    /** A store that stopped answering may still carry out what it was sent; then the stream tells, when the lease is over. */
    private static boolean mayStillHappen(RuntimeException failure) {
        return failure instanceof Refusal refusal && refusal.code() == FailureCode.STORE_UNAVAILABLE;
    }

    private static Refusal inUse() {
        return new Refusal(FailureCode.IDEMPOTENCY_KEY_IN_USE, FailureCode.IDEMPOTENCY_KEY_IN_USE.meaning());
    }

    private Optional<CommandOutcome> happened(Claim claim) {
        OptionalLong version = happenedVersion(claim.target(), claim.key());
        if (version.isEmpty()) {
            return Optional.empty();
        }
        int status = firstEventHasKey(claim) ? CommandExecution.CREATED : CommandExecution.OK;
        String body = "{\"id\":\"" + claim.target() + "\",\"version\":" + version.getAsLong() + "}";
        return Optional.of(new CommandOutcome(status, body, true));
    }

    private OptionalLong happenedVersion(String target, String key) {
        return eventStore
                .readEvents(target, 0)
                .asStream()
                .filter(event -> key.equals(event.getMetaData().get(MetadataKeys.IDEMPOTENCY_KEY)))
                .mapToLong(DomainEventMessage::getSequenceNumber)
                .max();
    }

    private boolean firstEventHasKey(Claim claim) {
        return eventStore
                .readEvents(claim.target(), 0)
                .asStream()
                .findFirst()
                .map(event -> claim.key().equals(event.getMetaData().get(MetadataKeys.IDEMPOTENCY_KEY)))
                .orElse(false);
    }

    /** Keys are kept for two days; 24 hours are promised. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void forgetOldKeys() {
        store.forgetBefore(clock.instant().minus(KEPT));
    }
}
