package dev.kartoteka.query.sale;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stay of a paper in a status.
 *
 * @param until null while it goes on
 * @param actorId who brought it there
 */
public record StatusVisit(
        String status,
        Instant since,
        @Nullable Instant until,
        @Nullable String actorId) {

    /** The visits, oldest first, with another one from that moment on. */
    public static List<StatusVisit> with(
            List<StatusVisit> visits, String status, Instant since, @Nullable String actorId) {
        List<StatusVisit> more = new ArrayList<>(visits);
        if (!visits.isEmpty()) {
            StatusVisit last = visits.get(visits.size() - 1);
            more.set(visits.size() - 1, new StatusVisit(last.status(), last.since(), since, last.actorId()));
        }
        more.add(new StatusVisit(status, since, null, actorId));
        return List.copyOf(more);
    }
}
