package dev.kartoteka.query.progress;

import java.util.TreeMap;

/**
 * Remembers when the event store was first seen to have come to a position, so that being behind can be told in time too: by how
 * long ago there was first something that a projection has not handled. What was before this process is not known.
 */
final class HeadSeen {

    private static final int MOST = 10_000;

    private final TreeMap<Long, Long> firstSeen = new TreeMap<>();

    /** @param now nanoseconds of a clock that only goes forward */
    void saw(long head, long now) {
        if (firstSeen.isEmpty() || head > firstSeen.lastKey()) {
            firstSeen.put(head, now);
        }
        if (firstSeen.size() > MOST) { // the oldest tells the truth about those furthest behind, so it stays
            firstSeen.remove(firstSeen.higherKey(firstSeen.firstKey()));
        }
    }

    /** For how long there has been something after a position; zero if there is nothing. */
    double secondsBehind(long position, long now) {
        var next = firstSeen.higherEntry(position);
        return next == null ? 0 : (now - next.getValue()) / 1e9;
    }

    /** Nobody will ask about what is before this position. */
    void passed(long position) {
        firstSeen.headMap(position, true).clear();
    }
}
