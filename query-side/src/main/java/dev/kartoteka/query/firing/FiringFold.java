package dev.kartoteka.query.firing;

import dev.kartoteka.shared.automation.FiringDone;
import dev.kartoteka.shared.automation.FiringFailed;
import dev.kartoteka.shared.automation.FiringParked;
import dev.kartoteka.shared.automation.FiringRetried;
import dev.kartoteka.shared.automation.RuleFired;
import dev.kartoteka.shared.automation.RuleStopped;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.fold.Fold;
import java.time.Duration;
import java.time.Instant;

/** What is known of a firing after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class FiringFold {

    static final Fold<Firing> FOLD = Fold.of(Firing.class)
            .start(RuleFired.class, FiringFold::fired)
            .start(RuleStopped.class, FiringFold::stopped)
            .then(FiringDone.class, (firing, event, recorded) -> firing.now("DONE", recorded.occurredAt()))
            .then(
                    FiringFailed.class,
                    (firing, event) -> firing.refused("FAILED", event.attempt(), event.action(), event.code()))
            .then(
                    FiringParked.class,
                    (firing, event) -> firing.refused("PARKED", event.attempt(), event.action(), event.code()))
            .then(FiringRetried.class, (firing, event) -> firing.now("ACTING", null))
            .build();

    private static final Duration ON_TIME = Duration.ofMinutes(1);

    private FiringFold() {}

    private static Firing fired(RuleFired event, RecordedEvent recorded) {
        Instant due = event.askedAt();
        return new Firing(
                event.firingId(),
                event.ruleId(),
                event.ruleVersion(),
                event.causeId(),
                event.causeType(),
                event.aboutId(),
                due,
                due != null && recorded.recordedAt().isAfter(due.plus(ON_TIME)),
                event.chain(),
                "ACTING",
                null,
                0,
                null,
                null,
                recorded.occurredAt(),
                null);
    }

    private static Firing stopped(RuleStopped event, RecordedEvent recorded) {
        return new Firing(
                event.firingId(),
                event.ruleId(),
                event.ruleVersion(),
                event.causeId(),
                event.causeType(),
                event.aboutId(),
                null,
                false,
                event.chain(),
                "STOPPED",
                event.why(),
                0,
                null,
                null,
                recorded.occurredAt(),
                recorded.occurredAt());
    }
}
