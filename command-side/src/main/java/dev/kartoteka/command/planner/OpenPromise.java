package dev.kartoteka.command.planner;

import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.promise.PromiseBroken;
import dev.kartoteka.shared.promise.PromiseChanged;
import dev.kartoteka.shared.promise.PromiseErased;
import dev.kartoteka.shared.promise.PromiseKept;
import dev.kartoteka.shared.promise.PromiseMade;
import java.time.LocalDate;

/** Until when somebody has promised something, while it is open. */
record OpenPromise(String madeById, LocalDate dueOn, boolean open) {

    static final Fold<OpenPromise> FOLD = Fold.of(OpenPromise.class)
            .start(PromiseMade.class, event -> new OpenPromise(event.madeById(), event.dueOn(), true))
            .then(PromiseChanged.class, (promise, event) -> new OpenPromise(promise.madeById(), event.dueOn(), true))
            .then(PromiseKept.class, (promise, event) -> new OpenPromise(promise.madeById(), promise.dueOn(), false))
            .then(PromiseBroken.class, (promise, event) -> new OpenPromise(promise.madeById(), promise.dueOn(), false))
            .ignores(PromiseErased.class)
            .build();
}
