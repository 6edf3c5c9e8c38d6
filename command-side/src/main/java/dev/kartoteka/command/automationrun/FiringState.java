package dev.kartoteka.command.automationrun;

import dev.kartoteka.shared.automation.FiringDone;
import dev.kartoteka.shared.automation.FiringFailed;
import dev.kartoteka.shared.automation.FiringParked;
import dev.kartoteka.shared.automation.FiringRetried;
import dev.kartoteka.shared.automation.RuleFired;
import dev.kartoteka.shared.automation.RuleStopped;
import dev.kartoteka.shared.fold.Fold;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the system must know of a firing to go on with it.
 *
 * @param fired what it answers; null for one that was stopped
 * @param acting whether its actions are under way, or were when the process ended
 * @param failedAt when it failed last; null unless it is to be tried again by itself
 * @param attempt how often it failed
 */
record FiringState(
        @Nullable RuleFired fired, boolean acting, @Nullable Instant failedAt, int attempt) {

    static final Fold<FiringState> FOLD = Fold.of(FiringState.class)
            .start(RuleFired.class, event -> new FiringState(event, true, null, 0))
            .start(RuleStopped.class, event -> new FiringState(null, false, null, 0))
            .then(FiringDone.class, (firing, event) -> new FiringState(firing.fired, false, null, firing.attempt))
            .then(
                    FiringFailed.class,
                    (firing, event, recorded) ->
                            new FiringState(firing.fired, false, recorded.recordedAt(), event.attempt()))
            .then(FiringParked.class, (firing, event) -> new FiringState(firing.fired, false, null, event.attempt()))
            .then(FiringRetried.class, (firing, event) -> new FiringState(firing.fired, true, null, firing.attempt))
            .build();
}
