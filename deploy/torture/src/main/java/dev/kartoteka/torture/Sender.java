package dev.kartoteka.torture;

import dev.kartoteka.benchmark.Connection;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sends a command until it is answered, each time with the same key. For one thread. */
final class Sender {

    private static final long AWAY = TimeUnit.MILLISECONDS.toNanos(200);
    /** No fault keeps the system away for so long; one that does not come back at all keeps nobody waiting for ever. */
    private static final long LONGEST_ABSENCE = TimeUnit.MINUTES.toNanos(15);

    private static final int CONFLICT = 409;

    /** Come again: too many requests, or a store that is away; and who shows a token to a system that is not up yet. */
    private static final Set<Integer> LATER = Set.of(429, 503);

    private final Supplier<Connection> connections;
    private final Journal journal;
    private @Nullable Connection connection;
    private boolean inUse;

    /** @param connections new ones to the system, wherever it is now; they fail with an I/O exception while it is away */
    Sender(Supplier<Connection> connections, Journal journal) {
        this.connections = connections;
        this.journal = journal;
    }

    void settle(Attempt attempt) {
        journal.sending(attempt);
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < LONGEST_ABSENCE) {
            int status = tried(attempt);
            if (status > 0 && !LATER.contains(status) && !(status == CONFLICT && inUse)) {
                journal.answered(attempt, status);
                return;
            }
            if (status > 0) {
                journal.toldToWait();
            }
            journal.retried();
            LockSupport.parkNanos(AWAY);
        }
        throw new IllegalStateException(attempt.path() + " was not answered");
    }

    /** 0 when no answer came. */
    private int tried(Attempt attempt) {
        try {
            Connection open = connection == null ? connections.get() : connection;
            connection = open;
            Connection.Answer answer = open.post(attempt.path(), attempt.body(), attempt.key());
            inUse = answer.body().contains("IDEMPOTENCY_KEY_IN_USE")
                    || answer.body().contains("CONCURRENT_CHANGE");
            return answer.status();
        } catch (UncheckedIOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            connection = null; // broken in the middle of an answer is no answer
            return 0;
        }
    }
}
