package dev.kartoteka.query.promise;

import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.promise.PromiseBroken;
import dev.kartoteka.shared.promise.PromiseChanged;
import dev.kartoteka.shared.promise.PromiseErased;
import dev.kartoteka.shared.promise.PromiseKept;
import dev.kartoteka.shared.promise.PromiseMade;
import dev.kartoteka.shared.promise.PromiseTakenOver;

/** What is known of a promise after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class PromiseFold {

    static final Fold<Promise> FOLD = Fold.of(Promise.class)
            .start(PromiseMade.class, Promise::made)
            .then(PromiseChanged.class, (promise, event, recorded) -> promise.changed(event, recorded))
            .then(PromiseKept.class, (promise, event, recorded) -> promise.settled("KEPT", recorded))
            .then(PromiseBroken.class, (promise, event, recorded) -> promise.settled("BROKEN", recorded))
            .then(PromiseTakenOver.class, (promise, event, recorded) -> promise.takenOver(event, recorded))
            .ignores(PromiseErased.class) // the key is gone: the record is folded anew
            .build();

    private PromiseFold() {}
}
