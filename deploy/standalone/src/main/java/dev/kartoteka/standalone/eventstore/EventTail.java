package dev.kartoteka.standalone.eventstore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The latest committed events, kept in memory for those who follow closely, and the news that there are more. The database
 * stays the truth: whoever is further behind, or comes before the first append of this run, reads there.
 */
final class EventTail {

    private static final int KEPT = 5_000;

    private final Deque<StoredEvent> events = new ArrayDeque<>();
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();
    private long head = -1;

    /** Called by the appender after each commit, in order of positions. */
    void committed(List<StoredEvent> committed) {
        synchronized (this) {
            if (!events.isEmpty()
                    && events.getLast().position() + 1 != committed.get(0).position()) {
                events.clear();
            }
            events.addAll(committed);
            while (events.size() > KEPT) {
                events.removeFirst();
            }
            head = events.getLast().position();
        }
        followers.forEach(Runnable::run);
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
    synchronized Optional<List<StoredEvent>> after(long position, int limit) {
        if (events.isEmpty()
                || events.getFirst().position() > position + 1
                || events.getLast().position() <= position) {
            return Optional.empty();
        }
        List<StoredEvent> found = new ArrayList<>();
        long distance = events.getLast().position() - position;
        // whoever follows closely is near the end
        Iterator<StoredEvent> iterator =
                distance < events.size() / 2 ? lastOnes((int) Math.max(0, distance)) : events.iterator();
        while (iterator.hasNext() && found.size() < limit) {
            StoredEvent event = iterator.next();
            if (event.position() > position) {
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

    private Iterator<StoredEvent> lastOnes(int count) {
        Deque<StoredEvent> last = new ArrayDeque<>(count);
        Iterator<StoredEvent> backwards = events.descendingIterator();
        while (backwards.hasNext() && last.size() < count) {
            last.addFirst(backwards.next());
        }
        return last.iterator();
    }
}
