package dev.kartoteka.command.promise;

/** Whether one side promised something, or both agreed. */
public enum PromiseKind {
    PROMISE,
    AGREEMENT
}
