package dev.kartoteka.torture;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What clients sent and what they were answered, by key. */
final class Journal {

    private final Map<String, Attempt> attempts = new ConcurrentHashMap<>();
    private final AtomicLong retries = new AtomicLong();
    private final AtomicLong refusals = new AtomicLong();

    /** Before it is sent: from now on its event may be there. */
    void sending(Attempt attempt) {
        attempts.put(attempt.key(), attempt);
    }

    void answered(Attempt attempt, int status) {
        attempts.put(attempt.key(), attempt.answered(status));
    }

    void retried() {
        retries.incrementAndGet();
    }

    void toldToWait() {
        refusals.incrementAndGet();
    }

    Map<String, Attempt> byKey() {
        return attempts;
    }

    Collection<Attempt> all() {
        return attempts.values();
    }

    long acknowledged() {
        return all().stream().filter(Attempt::acknowledged).count();
    }

    long retries() {
        return retries.get();
    }

    /** How often clients were told to come again, as they should be while a store is away. */
    long refusals() {
        return refusals.get();
    }
}
