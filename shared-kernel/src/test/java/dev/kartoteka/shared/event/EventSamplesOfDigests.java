package dev.kartoteka.shared.event;

import dev.kartoteka.shared.digest.DigestBegun;
import dev.kartoteka.shared.digest.DigestEnded;
import dev.kartoteka.shared.digest.DigestFailed;
import dev.kartoteka.shared.digest.DigestSet;
import java.time.Instant;
import java.util.List;

/** Samples of what employees are mailed. */
final class EventSamplesOfDigests {

    private static final Instant DUE = Instant.parse("2026-03-01T06:00:00Z");
    private static final Instant NEXT = Instant.parse("2026-03-02T06:00:00Z");

    private EventSamplesOfDigests() {}

    static List<DomainEvent> all() {
        return List.of(
                new DigestSet("digest-eve", "employee-eve", 8, DUE),
                new DigestBegun("digest-eve", 1, DUE, Instant.parse("2026-03-01T06:05:00Z"), 3),
                new DigestFailed("digest-eve", 1, "NOT_CONNECTED", Instant.parse("2026-03-01T06:01:00Z")),
                new DigestEnded("digest-eve", DUE, 3, "NO_ADDRESS", NEXT));
    }
}
