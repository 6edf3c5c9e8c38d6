package dev.kartoteka.standalone.keystore;

import dev.kartoteka.platform.privacy.StoredKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** While one creation of keys is being written the next ones gather, and share the statement after it. */
final class GatheredCreations {

    private final Function<Collection<StoredKey>, Set<Long>> insert;
    private final ReentrantLock writing = new ReentrantLock();
    private List<Creation> waiting = new ArrayList<>();

    /** @param insert keeps keys, and tells which of them */
    GatheredCreations(Function<Collection<StoredKey>, Set<Long>> insert) {
        this.insert = insert;
    }

    /** Returns when the keys are kept. */
    Set<Long> create(Collection<StoredKey> keys) {
        Creation ours = new Creation(keys);
        synchronized (this) {
            waiting.add(ours);
        }
        writing.lock();
        try {
            if (!ours.over()) { // nobody took it along
                write(gathered());
            }
        } finally {
            writing.unlock();
        }
        return ours.kept();
    }

    private synchronized List<Creation> gathered() {
        List<Creation> gathered = waiting;
        waiting = new ArrayList<>();
        return gathered;
    }

    private void write(List<Creation> creations) {
        try {
            Set<Long> kept = insert.apply(creations.stream()
                    .flatMap(creation -> creation.keys.stream())
                    .toList());
            creations.forEach(creation -> creation.kept = kept);
        } catch (RuntimeException e) {
            creations.forEach(creation -> creation.failure = e);
        }
    }

    /** Seen by other threads through the lock. */
    private static final class Creation {

        private final Collection<StoredKey> keys;
        private @Nullable Set<Long> kept;
        private @Nullable RuntimeException failure;

        Creation(Collection<StoredKey> keys) {
            this.keys = keys;
        }

        boolean over() {
            return kept != null || failure != null;
        }

        /** May name keys of others too. */
        Set<Long> kept() {
            if (kept != null) {
                return kept;
            }
            throw failure == null ? new IllegalStateException("Nobody wrote the keys") : failure;
        }
    }
}
