package dev.kartoteka.query.graphql;

import dev.kartoteka.platform.accesslog.AccessLog;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.CurrentActor;
import dev.kartoteka.platform.security.Actors;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.shared.failure.FailureCode;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Follows a state: the present one first, then the whole new one after each change. A subscriber that is slow, or changes that
 * come fast, cost states in between, never the last: only that something changed is kept, and the state is read when the
 * subscriber is ready for it.
 */
@Component
public class StateSubscriptions {

    static final int MOST = 1000;

    /** So long may a subscription outlive what was shown for it, while nothing changes. */
    private static final Duration LOOKED_AT = Duration.ofSeconds(3);

    private static final String WHAT = "SUBSCRIPTION /graphql";
    private static final Object CHANGE = new Object();

    private final RecordChanges changes;
    private final Actors actors;
    private final AccessLog log;
    private final AtomicInteger following = new AtomicInteger();

    StateSubscriptions(RecordChanges changes, Actors actors, AccessLog log) {
        this.changes = changes;
        this.actors = actors;
        this.log = log;
    }

    /**
     * The states, one after another, for as long as somebody listens.
     *
     * @param concerns whether the change of a record, of a read model, changes the state
     * @param state read when the subscriber is ready; empty when there is no such record, which ends it as not found
     */
    public <T> Flux<T> follow(BiPredicate<String, RecordVersion<?>> concerns, Supplier<Optional<T>> state) {
        Authentication subscriber = CurrentActor.authentication();
        return Flux.<Object>create(sink -> listen(sink, concerns), FluxSink.OverflowStrategy.LATEST)
                .publishOn(Schedulers.boundedElastic(), 1)
                .map(change -> shown(subscriber, state)
                        .orElseThrow(() -> new Refusal(FailureCode.NOT_FOUND, "There is no such record")))
                .takeUntilOther(noLongerKnown(subscriber))
                .doFinally(end -> log.shown(subscriber, WHAT));
    }

    /** Fails when the token that the subscriber showed is good no more. */
    private Mono<Void> noLongerKnown(Authentication subscriber) {
        return Flux.interval(LOOKED_AT, Schedulers.boundedElastic())
                .onBackpressureDrop()
                .doOnNext(time -> actors.refreshed(subscriber))
                .then();
    }

    /** The state by the rights of now; what it showed is logged at once, since the request may never end. */
    private <T> Optional<T> shown(Authentication subscriber, Supplier<Optional<T>> state) {
        Authentication now = actors.refreshed(subscriber);
        try {
            return CurrentActor.as(now, state);
        } finally {
            log.shown(now, WHAT);
            log.shown(subscriber, WHAT); // what the fields of the state before this one showed
        }
    }

    private void listen(FluxSink<Object> sink, BiPredicate<String, RecordVersion<?>> concerns) {
        if (following.incrementAndGet() > MOST) {
            following.decrementAndGet();
            sink.error(new Refusal(FailureCode.QUERY_TOO_COMPLEX, "At most " + MOST + " subscriptions at once"));
            return;
        }
        RecordChanges.Listener listener = (model, version) -> {
            if (concerns.test(model, version)) {
                sink.next(CHANGE);
            }
        };
        changes.subscribe(listener);
        sink.onDispose(() -> {
            changes.unsubscribe(listener);
            following.decrementAndGet();
        });
        // after listening has begun, so that no change falls between the first state and the second
        sink.next(CHANGE);
    }
}
