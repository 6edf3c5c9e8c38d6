package dev.kartoteka.command.record;

import java.util.concurrent.Semaphore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** For commands on different records that depend on what the other does: each goes on when the one before is stored. */
public final class OneAfterAnother {

    private final Semaphore turn = new Semaphore(1);

    /** Waits for the turn of the command that is being handled, which ends with it. */
    public void await() {
        turn.acquireUninterruptibly();
        CurrentUnitOfWork.get().onCleanup(over -> turn.release());
    }
}
