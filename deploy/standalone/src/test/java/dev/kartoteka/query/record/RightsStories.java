package dev.kartoteka.query.record;

import dev.kartoteka.shared.apikey.ApiKeyCreated;
import dev.kartoteka.shared.apikey.ApiKeyRevoked;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.subject.ConsentGiven;
import dev.kartoteka.shared.subject.ConsentWithdrawn;
import dev.kartoteka.shared.subject.ErasureCompleted;
import dev.kartoteka.shared.subject.ErasureRequested;
import dev.kartoteka.shared.subject.KeysDestroyed;
import dev.kartoteka.shared.subject.LegalHoldPlaced;
import dev.kartoteka.shared.subject.LegalHoldReleased;
import java.time.Instant;
import java.util.List;

/** Records about who may do what, and about what becomes of persons' data. */
final class RightsStories {

    private RightsStories() {}

    static DomainEvent apiKey(String id, long sequence, int what) {
        return sequence == 0
                ? new ApiKeyCreated(
                        id,
                        "Web site",
                        List.of("clients:read"),
                        "ab".repeat(32),
                        what == 0 ? null : Instant.parse("2030-01-01T00:00:00Z"))
                : new ApiKeyRevoked(id);
    }

    static DomainEvent subject(String id, long sequence, int what) {
        String person = id.replaceFirst("^subject-", "");
        // keys are destroyed, and an erasure ends, only after it was asked for
        return switch (sequence == 0 ? what % 6 : what) {
            case 0, 1 -> new ConsentGiven(person, "PURPOSE_" + sequence % 3);
            case 2 -> new ConsentWithdrawn(person, "PURPOSE_" + sequence % 3);
            case 3 -> new LegalHoldPlaced(person);
            case 4 -> new LegalHoldReleased(person);
            case 5 -> new ErasureRequested(person);
            case 6 -> new KeysDestroyed(person);
            default -> new ErasureCompleted(person, sequence, List.of("imports"));
        };
    }
}
