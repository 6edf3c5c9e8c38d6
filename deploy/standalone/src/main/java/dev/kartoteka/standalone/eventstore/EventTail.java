package dev.kartoteka.standalone.eventstore;

import dev.kartoteka.shared.privacy.PersonalDataErased;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * The latest committed events, kept in memory for those who follow closely, and the news that there are more. The database
 * stays the truth: whoever is further behind, or comes before the first append of this run, reads there. All who follow share
 * the messages, so that an event is opened once for all of them; what was opened before somebody was erased is let go.
 */
final class EventTail {

    private static final int KEPT = 5_000;

    private final Deque<TrackedEventMessage<?>> events = new ArrayDeque<>();
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();
    private final Function<List<StoredEvent>, List<TrackedEventMessage<?>>> messages;
    private final Runnable onErasure;
    private long head = -1;

    /**
     * @param messages one of each event
     * @param onErasure told when somebody was erased
     */
    EventTail(Function<List<StoredEvent>, List<TrackedEventMessage<?>>> messages, Runnable onErasure) {
        this.messages = messages;
        this.onErasure = onErasure;
    }

    /** Called by the appender after each commit, in order of positions. */
    void committed(List<StoredEvent> committed) {
        List<TrackedEventMessage<?>> latest;
        try {
            latest = messages.apply(committed);
        } catch (RuntimeException e) { // they are stored: whoever cannot read them will say so
            unclear();
            return;
        }
        boolean erased = latest.stream().anyMatch(EventTail::tellsOfErasure);
        if (erased) {
            onErasure.run();
        }
        synchronized (this) {
            if (erased || head + 1 != committed.get(0).position()) {
                events.clear();
            }
            events.addAll(latest);
            while (events.size() > KEPT) {
                events.removeFirst();
            }
            head = committed.get(committed.size() - 1).position();
        }
        followers.forEach(Runnable::run);
    }

    private static boolean tellsOfErasure(TrackedEventMessage<?> event) {
        return PersonalDataErased.class.isAssignableFrom(event.getPayloadType());
    }

    /** Called when something may have been committed that {@link #committed} was not told of. */
    void unclear() {
        synchronized (this) {
            events.clear();
            head = -1;
        }
        followers.forEach(Runnable::run);
    }

    /** Whether there surely is nothing after the position. */
    synchronized boolean isHead(long position) {
        return head >= 0 && position >= head;
    }

    /** What comes after the position, at most so many; empty when that is not, or not wholly, kept here. */
    synchronized Optional<List<TrackedEventMessage<?>>> after(long position, int limit) {
        if (events.isEmpty() || head - events.size() > position || head <= position) {
            return Optional.empty();
        }
        List<TrackedEventMessage<?>> found = new ArrayList<>();
        long distance = head - position;
        // whoever follows closely is near the end
        Iterator<TrackedEventMessage<?>> iterator =
                distance < events.size() / 2 ? lastOnes((int) distance) : events.iterator();
        while (iterator.hasNext() && found.size() < limit) {
            TrackedEventMessage<?> event = iterator.next();
            if (PostgresEventStorageEngine.position(event.trackingToken()) > position) {
                found.add(event);
            }
        }
        return Optional.of(found);
    }

    void follow(Runnable follower) {
        followers.add(follower);
    }

    void unfollow(Runnable follower) {
        followers.remove(follower);
    }

    private Iterator<TrackedEventMessage<?>> lastOnes(int count) {
        Deque<TrackedEventMessage<?>> last = new ArrayDeque<>(count);
        Iterator<TrackedEventMessage<?>> backwards = events.descendingIterator();
        while (backwards.hasNext() && last.size() < count) {
            last.addFirst(backwards.next());
        }
        return last.iterator();
    }
}
