package dev.kartoteka.standalone.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The requests that wait for the appender, and how many of them it takes at once. */
final class AppendQueue {

    private static final int MOST_EVENTS_AT_ONCE = 1000;
    private static final int MOST_WAITING = 100_000;
    private static final long LONGEST_GATHERING_NANOS = 1_000_000;

    private final BlockingQueue<AppendRequest> queue = new LinkedBlockingQueue<>();
    private final AppendRequest end = new AppendRequest(List.of());
    private boolean closed;
    private boolean ended;

    private int expected;
    private long gatheringNanos;

    /**
     * Lets the request wait for the appender.
     *
     * @return false if the queue is closed or too long, and the request is not in it
     */
    synchronized boolean offer(AppendRequest request) {
        return !closed && queue.size() < MOST_WAITING && queue.add(request);
    }

    /** Takes no more. What is in the queue is still handed out. */
    synchronized void close() {
        if (!closed) {
            closed = true;
            queue.add(end);
        }
    }

    /** For the appender's thread: waits for the next requests. Empty only at the end, after which there are no more. */
    List<AppendRequest> next() throws InterruptedException {
        List<AppendRequest> batch = new ArrayList<>();
        if (ended) {
            return batch;
        }
        int events = 0;
        AppendRequest next = queue.take();
        long patience = System.nanoTime() + gatheringNanos;
        while (next != null && next != end) {
            batch.add(next);
            events += next.events().size();
            next = events < MOST_EVENTS_AT_ONCE ? another(batch.size() < expected, patience) : null;
        }
        ended = next == end;
        return batch;
    }

    private @Nullable AppendRequest another(boolean worthWaiting, long patience) {
        try {
            return worthWaiting ? queue.poll(patience - System.nanoTime(), TimeUnit.NANOSECONDS) : queue.poll();
        } catch (InterruptedException e) {
            return queue.poll(); // what was taken must not be lost, so it is not gathered further
        }
    }

    /**
     * Those about to be answered are likely to come back at once, beside those who wait already. A pause that is short against
     * the time the disk takes lets them share the next transaction; without it two halves of them would take turns.
     */
    void expectBack(int answered, long commitNanos) {
        expected = queue.size() + answered;
        gatheringNanos = Math.min(commitNanos / 4, LONGEST_GATHERING_NANOS);
    }
}
