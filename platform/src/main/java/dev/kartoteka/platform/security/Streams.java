package dev.kartoteka.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.kartoteka.platform.axon.RecordStreams;
import dev.kartoteka.shared.fold.Fold;
import java.time.Duration;
import java.util.Optional;

/**
 * What records' own streams tell, remembered for two seconds: so long may a right outlive its revocation. That there is no
 * such record is not remembered: who was registered just now can log in at once.
 */
final class Streams<S> {

    private static final Duration REMEMBERED = Duration.ofSeconds(2);
    private static final int MOST = 10_000;

    private final RecordStreams records;
    private final Fold<S> fold;
    private final Cache<String, S> known =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();

    Streams(RecordStreams records, Fold<S> fold) {
        this.records = records;
        this.fold = fold;
    }

    /** Empty when there is no such record. */
    Optional<S> find(String recordId) {
        return Optional.ofNullable(
                known.get(recordId, missing -> records.current(missing, fold).orElse(null)));
    }
}
