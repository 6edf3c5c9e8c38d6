package dev.kartoteka.standalone.eventstore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** Follows the event store and tells at once when there is more, so that a projection need not look every half second. */
final class FollowingStream implements TrackingEventStream {

    private final PostgresEventStorageEngine engine;
    private final EventTail tail;
    private final Deque<TrackedEventMessage<?>> buffer = new ArrayDeque<>();
    private final Semaphore news = new Semaphore(0);
    private final Runnable follower = this::told;

    private @Nullable TrackingToken token;
    private volatile Runnable callback = () -> {};

    FollowingStream(PostgresEventStorageEngine engine, EventTail tail, @Nullable TrackingToken token) {
        this.engine = engine;
        this.tail = tail;
        this.token = token;
        tail.follow(follower);
    }

    @Override
    public synchronized Optional<TrackedEventMessage<?>> peek() {
        if (buffer.isEmpty() && !tail.isHead(PostgresEventStorageEngine.position(token))) {
            buffer.addAll(engine.next(token));
        }
        return Optional.ofNullable(buffer.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(timeout);
        while (peek().isEmpty()) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            if (news.tryAcquire(left, TimeUnit.NANOSECONDS)) {
                news.drainPermits();
            }
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
            // until there is one, or somebody interrupts
        }
        synchronized (this) {
            TrackedEventMessage<?> next = buffer.remove();
            token = next.trackingToken();
            return next;
        }
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        this.callback = callback;
        return true;
    }

    @Override
    public void close() {
        tail.unfollow(follower);
    }

    private void told() {
        news.release();
        callback.run();
    }
}
