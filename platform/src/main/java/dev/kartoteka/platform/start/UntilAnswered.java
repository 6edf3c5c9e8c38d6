package dev.kartoteka.platform.start;

import dev.kartoteka.platform.problem.StoreFailures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryListener;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.core.retry.Retryable;
import org.springframework.util.backoff.FixedBackOff;

/** What a start needs of a store is tried until the store answers. That it is waited for is told once, not at each try. */
public final class UntilAnswered {

    private static final Logger LOG = LoggerFactory.getLogger(UntilAnswered.class);
    private static final long MILLIS_BETWEEN = 500;

    private UntilAnswered() {}

    /**
     * Returns when the attempt succeeded. A failure that does not say that a store is away goes on to the caller at once.
     *
     * @param store what is waited for, as its operator knows it
     */
    public static void run(String store, Runnable attempt) {
        RetryTemplate retry = new RetryTemplate(RetryPolicy.builder()
                .backOff(new FixedBackOff(MILLIS_BETWEEN, FixedBackOff.UNLIMITED_ATTEMPTS))
                .predicate(StoreFailures::isAway)
                .build());
        Telling telling = new Telling(store);
        retry.setRetryListener(telling);
        retry.invoke(attempt);
        telling.end();
    }

    /** One line when the waiting begins and one when it ends. */
    private static final class Telling implements RetryListener {

        private final String store;
        private boolean told;

        private Telling(String store) {
            this.store = store;
        }

        @Override
        public void beforeRetry(RetryPolicy policy, Retryable<?> attempt) {
            if (!told) {
                LOG.warn("Waiting for {}: it does not answer. The start goes on when it does", store);
                told = true;
            }
        }

        private void end() {
            if (told) {
                LOG.info("{} answers, the start goes on", store);
            }
        }
    }
}
