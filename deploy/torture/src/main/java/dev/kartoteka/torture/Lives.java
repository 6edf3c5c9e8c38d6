package dev.kartoteka.torture;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** When the system was up, from each start to its kill. */
final class Lives {

    private final List<Instant> begins = new ArrayList<>();
    private final List<Instant> ends = new ArrayList<>();

    synchronized void began(Instant up) {
        begins.add(up);
    }

    synchronized void ended(Instant away) {
        ends.add(away);
    }

    /** How long it took since it could have come: since it was due, or since the system was up again if it was not then. */
    synchronized Duration lateness(Instant due, Instant delivered) {
        int life = 0;
        while (life < ends.size() && ends.get(life).isBefore(delivered)) {
            life++;
        }
        Instant from = life < begins.size() ? later(due, begins.get(life)) : due;
        return from.isBefore(delivered) ? Duration.between(from, delivered) : Duration.ZERO;
    }

    /** Whether it was up then, and for so long afterwards: what was due then has nothing to excuse it. */
    synchronized boolean up(Instant due, Duration afterwards) {
        for (int life = 0; life < begins.size(); life++) {
            boolean killed = life < ends.size() && ends.get(life).isBefore(due.plus(afterwards));
            if (!begins.get(life).isAfter(due) && !killed) {
                return true;
            }
        }
        return false;
    }

    /** Whether it was killed between the two. */
    synchronized boolean parts(Instant one, Instant another) {
        return ends.stream().anyMatch(end -> one.isBefore(end) != another.isBefore(end));
    }

    private static Instant later(Instant one, Instant another) {
        return one.isBefore(another) ? another : one;
    }
}
