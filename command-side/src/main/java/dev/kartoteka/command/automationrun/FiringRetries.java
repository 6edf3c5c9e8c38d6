package dev.kartoteka.command.automationrun;

import dev.kartoteka.command.firing.RetryFiring;
import dev.kartoteka.command.policy.DueSource;
import dev.kartoteka.shared.automation.FiringEvent;
import dev.kartoteka.shared.automation.FiringId;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.fold.Fold;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tries again what rules failed to do, after a while that is five times as long each time. */
@Component
class FiringRetries implements DueSource<FiringState> {

    private static final int FACTOR = 5;

    private final Duration first;

    FiringRetries(@Value("${kartoteka.rules.first-retry}") Duration first) {
        this.first = first;
    }

    @Override
    public String kind() {
        return "firings";
    }

    @Override
    public Class<? extends DomainEvent> events() {
        return FiringEvent.class;
    }

    @Override
    public Fold<FiringState> fold() {
        return FiringState.FOLD;
    }

    @Override
    public @Nullable Instant dueAt(FiringState firing) {
        Instant failed = firing.failedAt();
        return failed == null ? null : failed.plus(first.multipliedBy((long) Math.pow(FACTOR, firing.attempt() - 1)));
    }

    @Override
    public Object command(String recordId, Instant dueAt) {
        return new RetryFiring(new FiringId(recordId));
    }
}
