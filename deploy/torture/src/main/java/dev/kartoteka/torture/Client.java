package dev.kartoteka.torture;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** Sends commands one after the other. */
final class Client implements Runnable {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(10);

    private final Sender sender;
    private final AtomicBoolean over;

    Client(Sender sender, AtomicBoolean over) {
        this.sender = sender;
        this.over = over;
    }

    /** Until it is over, and then until everything it sent is answered. */
    @Override
    public void run() {
        while (!over.get()) {
            for (Attempt step : Sales.ofOneClient()) {
                if (over.get()) {
                    return;
                }
                sender.settle(step);
                LockSupport.parkNanos(PAUSE);
            }
        }
    }
}
