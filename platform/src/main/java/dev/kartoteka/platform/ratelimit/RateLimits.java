package dev.kartoteka.platform.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A bucket of requests for each caller: as many as it holds, and as many each second as flow back into it. And how many of a
 * known caller are carried out at the same time: whoever asks much and reads slowly, or nothing, leaves room for others.
 */
@Component
public class RateLimits {

    private static final int MOST_CALLERS = 100_000;

    private final long perSecond;
    private final long burst;
    private final int atOnce;
    private final Cache<String, Bucket> buckets;
    private final ConcurrentMap<String, Integer> underWay = new ConcurrentHashMap<>();

    /**
     * @param perSecond 0 for no limit
     * @param atOnce 0 for no limit
     */
    public RateLimits(
            @Value("${kartoteka.rate-limit.requests-per-second}") long perSecond,
            @Value("${kartoteka.rate-limit.burst}") long burst,
            @Value("${kartoteka.rate-limit.requests-at-once}") int atOnce) {
        this.perSecond = perSecond;
        this.burst = Math.max(perSecond, burst);
        this.atOnce = atOnce;
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

    /** Whether a request of a caller may be carried out beside their others; it must {@linkplain #end end} then. */
    public boolean begin(String caller) {
        if (atOnce > 0 && underWay.merge(caller, 1, Integer::sum) > atOnce) {
            end(caller);
            return false;
        }
        return true;
    }

    /** A request that was begun has its answer. */
    public void end(String caller) {
        underWay.computeIfPresent(caller, (same, requests) -> requests == 1 ? null : requests - 1);
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
