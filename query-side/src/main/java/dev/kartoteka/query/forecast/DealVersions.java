package dev.kartoteka.query.forecast;

import dev.kartoteka.query.deal.Deal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one deal came from its state at T1 to its state at T2.
 *
 * @param atStart its state at T1; null when it was not yet opened
 * @param later its states after T1, up to and with T2, in order; empty when nothing happened to it
 */
public record DealVersions(@Nullable Deal atStart, List<Deal> later) {

    public DealVersions {
        later = List.copyOf(later);
        if (atStart == null && later.isEmpty()) {
            throw new IllegalArgumentException("A deal without any state");
        }
    }

    /** Its state at T2: the one by which a {@link dev.kartoteka.query.deal.DealSelection} takes or leaves the whole deal. */
    public Deal atEnd() {
        if (!later.isEmpty()) {
            return later.get(later.size() - 1);
        }
        if (atStart == null) {
            throw new IllegalStateException("A deal without any state");
        }
        return atStart;
    }
}
