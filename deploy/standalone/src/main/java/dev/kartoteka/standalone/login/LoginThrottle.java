package dev.kartoteka.standalone.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.kartoteka.platform.problem.TooManyRequests;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Slows guessing: few wrong passwords for one user from one address, more for one user from everywhere, so that nobody can
 * easily lock another out, and more from one address for all users. Right ones cost nothing.
 */
final class LoginThrottle {

    private static final Duration PERIOD = Duration.ofMinutes(15);
    private static final int FOR_ONE_FROM_ONE = 10;
    private static final int FOR_ONE = 100;
    private static final int FROM_ONE = 100;
    private static final int MOST_REMEMBERED = 100_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(PERIOD.multipliedBy(2))
            .maximumSize(MOST_REMEMBERED)
            .build();

    /**
     * Counts an attempt as a wrong one until {@link #right} says otherwise, so that many at once are not more than many in turn.
     *
     * @throws TooManyRequests when too many were wrong lately
     */
    void attempt(String username, String address) {
        List<Bucket> taken = new ArrayList<>();
        for (Bucket bucket : buckets(username, address)) {
            ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                taken.forEach(other -> other.addTokens(1));
                long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
                throw new TooManyRequests(Duration.ofSeconds(seconds));
            }
            taken.add(bucket);
        }
    }

    void right(String username, String address) {
        buckets(username, address).forEach(bucket -> bucket.addTokens(1));
    }

    private List<Bucket> buckets(String username, String address) {
        return List.of(
                bucket("both " + username + " " + address, FOR_ONE_FROM_ONE),
                bucket("user " + username, FOR_ONE),
                bucket("address " + address, FROM_ONE));
    }

    private Bucket bucket(String key, int capacity) {
        return buckets.get(key, missing -> Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, PERIOD))
                .build());
    }
}
