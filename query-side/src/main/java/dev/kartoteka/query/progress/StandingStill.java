package dev.kartoteka.query.progress;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Remembers since when a projection has been at a place behind the head, without failing. */
final class StandingStill {

    private final long longestNanos;
    private final Map<String, Place> places = new HashMap<>();

    StandingStill(Duration longest) {
        this.longestNanos = longest.toNanos();
    }

    /** @param now nanoseconds of a clock that only goes forward */
    boolean isStuck(ProjectionProgress.Progress projection, long head, long now) {
        Long position = projection.position();
        if (position == null || position >= head || projection.error() != null) {
            places.remove(projection.name());
            return false;
        }
        Place before = places.get(projection.name());
        if (before == null || before.position() != position) {
            places.put(projection.name(), new Place(position, now));
            return false;
        }
        if (now - before.since() < longestNanos) {
            return false;
        }
        places.remove(projection.name()); // the restart gets its time too
        return true;
    }

    private record Place(long position, long since) {}
}
