package dev.kartoteka.query.record;

import dev.kartoteka.shared.digest.DigestBegun;
import dev.kartoteka.shared.digest.DigestEnded;
import dev.kartoteka.shared.digest.DigestFailed;
import dev.kartoteka.shared.digest.DigestSet;
import dev.kartoteka.shared.event.DomainEvent;
import java.time.Instant;

/** A digest as it may go on. */
final class DigestStory {

    private static final Instant DUE = Instant.parse("2026-03-01T06:00:00Z");

    private DigestStory() {}

    static DomainEvent next(String id, long sequence, int what) {
        if (sequence == 0 || what == 0) {
            return new DigestSet(id, "employee-eve", what < 3 ? null : what, what < 3 ? null : DUE.plusSeconds(what));
        }
        int attempt = (int) sequence;
        return switch (what) {
            case 1, 2 -> new DigestBegun(id, attempt, DUE, DUE.plusSeconds(60), what);
            case 3 -> new DigestFailed(id, attempt, "NOT_CONNECTED", DUE.plusSeconds(120));
            case 4 -> new DigestEnded(id, DUE, 0, "NO_ADDRESS", DUE.plusSeconds(sequence));
            default -> new DigestEnded(id, DUE, what, null, DUE.plusSeconds(sequence));
        };
    }
}
