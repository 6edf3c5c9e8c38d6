package dev.kartoteka.shared.promise;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event a promise can publish. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface PromiseEvent extends DomainEvent
        permits PromiseMade, PromiseChanged, PromiseKept, PromiseBroken, PromiseTakenOver, PromiseErased {

    String promiseId();

    @Override
    default String recordId() {
        return promiseId();
    }
}
