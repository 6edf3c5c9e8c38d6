package dev.kartoteka.platform.axon;

import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** What is done beside the events, and is to be undone when they are not stored. */
public final class Undoing {

    private Undoing() {}

    /** Runs something if the command that is being handled in this thread comes to nothing. */
    public static void ifInVain(Runnable undo) {
        CurrentUnitOfWork.ifStarted(work -> work.root().onRollback(undone -> undo.run()));
    }
}
