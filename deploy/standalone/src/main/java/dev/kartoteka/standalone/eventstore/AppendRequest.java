package dev.kartoteka.standalone.eventstore;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Events to store all or none, and the one who waits for that. Their positions are not given yet. */
final class AppendRequest {

    private final List<StoredEvent> events;
    private final CompletableFuture<Void> answer = new CompletableFuture<>();
    private final AtomicBoolean taken = new AtomicBoolean();

    AppendRequest(List<StoredEvent> events) {
        this.events = List.copyOf(events);
    }

    List<StoredEvent> events() {
        return events;
    }

    /** Whether it is the caller's from now on, to be stored or to be given up, and was nobody's before. */
    boolean take() {
        return taken.compareAndSet(false, true);
    }

    void stored() {
        answer.complete(null);
    }

    void failed(RuntimeException reason) {
        answer.completeExceptionally(reason);
    }

    void whenAnswered(Runnable action) {
        var unused = answer.whenComplete((nothing, failure) -> action.run());
    }

    /**
     * Waits for the answer, interrupted or not.
     *
     * @return false if there was none within the time
     * @throws RuntimeException the reason for which the events are not stored
     */
    boolean await(long nanos) {
        long end = System.nanoTime() + nanos;
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    answer.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                    return true;
                } catch (InterruptedException e) {
                    interrupted = true; // who gives up waiting does not know whether the events are stored
                }
            }
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
