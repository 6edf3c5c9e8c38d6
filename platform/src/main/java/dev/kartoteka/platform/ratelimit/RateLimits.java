package dev.kartoteka.platform.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A bucket of requests for each caller: as many at once as it holds, and as many each second as flow back into it. */
@Component
public class RateLimits {

    private static final int MOST_CALLERS = 100_000;

    private final long perSecond;
    private final long burst;
    private final Cache<String, Bucket> buckets;

    /** @param perSecond 0 for no limit */
    RateLimits(
            @Value("${kartoteka.rate-limit.requests-per-second}") long perSecond,
            @Value("${kartoteka.rate-limit.burst}") long burst) {
        this.perSecond = perSecond;
        this.burst = Math.max(perSecond, burst);
        Duration untilFull = Duration.ofSeconds(perSecond == 0 ? 1 : this.burst / perSecond + 1);
        this.buckets = Caffeine.newBuilder()
                .expireAfterAccess(untilFull)
                .maximumSize(MOST_CALLERS)
                .build();
    }

    /** Counts a request of a caller: an actor's identifier, or the address of one who is not known. */
    public Turn take(String caller) {
        if (perSecond == 0) {
            return Turn.UNLIMITED;
        }
        ConsumptionProbe probe = buckets.get(caller, missing -> newBucket()).tryConsumeAndReturnRemaining(1);
        return new Turn(
                probe.isConsumed(),
                perSecond,
                burst,
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
