package dev.kartoteka.command.digest;

import dev.kartoteka.shared.digest.DigestBegun;
import dev.kartoteka.shared.digest.DigestEnded;
import dev.kartoteka.shared.digest.DigestFailed;
import dev.kartoteka.shared.digest.DigestSet;
import dev.kartoteka.shared.event.DomainEvent;
import java.time.Instant;
import java.util.List;

/** Digests for tests. */
public final class DigestFixtures {

    static final Instant DUE = Instant.parse("2026-03-01T06:00:00Z");
    static final Instant UNTIL = DUE.plusSeconds(300);

    private DigestFixtures() {}

    static DigestSet daily() {
        return new DigestSet("digest-eve", "employee-eve", 6, DUE);
    }

    static DigestBegun begun() {
        return new DigestBegun("digest-eve", 1, DUE, UNTIL, 3);
    }

    public static List<DomainEvent> history() {
        return List.of(
                daily(),
                begun(),
                new DigestFailed("digest-eve", 1, "NOT_CONNECTED", DUE.plusSeconds(60)),
                new DigestBegun("digest-eve", 2, DUE, UNTIL, 3),
                new DigestEnded("digest-eve", DUE, 3, null, Instant.parse("2026-03-02T06:00:00Z")),
                new DigestBegun("digest-eve", 3, Instant.parse("2026-03-02T06:00:00Z"), UNTIL.plusSeconds(86400), 1));
    }
}
