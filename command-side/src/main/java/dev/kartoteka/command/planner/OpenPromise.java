package dev.kartoteka.command.planner;

import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.promise.PromiseBroken;
import dev.kartoteka.shared.promise.PromiseChanged;
import dev.kartoteka.shared.promise.PromiseErased;
import dev.kartoteka.shared.promise.PromiseKept;
import dev.kartoteka.shared.promise.PromiseMade;
import dev.kartoteka.shared.promise.PromiseTakenOver;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Until when somebody has promised something, while it is open. */
record OpenPromise(
        String madeById, String clientId, @Nullable String dealId, LocalDate dueOn, boolean open) {

    static final Fold<OpenPromise> FOLD = Fold.of(OpenPromise.class)
            .start(
                    PromiseMade.class,
                    event -> new OpenPromise(event.madeById(), event.clientId(), event.dealId(), event.dueOn(), true))
            .then(PromiseChanged.class, (promise, event) -> promise.now(event.dueOn(), true))
            .then(PromiseKept.class, (promise, event) -> promise.now(promise.dueOn(), false))
            .then(PromiseBroken.class, (promise, event) -> promise.now(promise.dueOn(), false))
            .then(
                    PromiseTakenOver.class,
                    (promise, event) -> new OpenPromise(
                            event.toEmployeeId(),
                            promise.clientId(),
                            promise.dealId(),
                            promise.dueOn(),
                            promise.open()))
            .ignores(PromiseErased.class)
            .build();

    private OpenPromise now(LocalDate day, boolean stillOpen) {
        return new OpenPromise(madeById, clientId, dealId, day, stillOpen);
    }
}
