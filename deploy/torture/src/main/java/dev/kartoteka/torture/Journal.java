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

    /** As it is now. */
    Journal copy() {
        Journal copy = new Journal();
        copy.attempts.putAll(attempts);
        return copy;
    }

    /** Of all that was sent so far, with the answers that had come earlier. */
    Journal withAnswersOf(Journal earlier) {
        Journal known = new Journal();
        attempts.forEach(
                (key, attempt) -> known.attempts.put(key, earlier.attempts.getOrDefault(key, attempt.answered(0))));
        return known;
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
