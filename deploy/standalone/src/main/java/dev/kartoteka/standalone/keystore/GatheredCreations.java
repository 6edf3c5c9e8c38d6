package dev.kartoteka.standalone.keystore;

import dev.kartoteka.platform.privacy.StoredKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * While one creation of keys is being written the next ones gather, and share the statement after it. Whoever comes first writes
 * for all that have gathered, and then lets all of them go at once.
 */
final class GatheredCreations {

    private final Function<Collection<StoredKey>, Set<Long>> insert;
    private List<Creation> waiting = new ArrayList<>();
    private boolean writing;

    /** @param insert keeps keys, and tells which of them */
    GatheredCreations(Function<Collection<StoredKey>, Set<Long>> insert) {
        this.insert = insert;
    }

    /** Returns when the keys are kept. May name keys of others too. */
    Set<Long> create(Collection<StoredKey> keys) {
        Creation ours = new Creation(keys);
        if (writesNow(ours) || ours.hasToWrite()) {
            write();
        }
        return ours.kept();
    }

    private synchronized boolean writesNow(Creation ours) {
        waiting.add(ours);
        boolean first = !writing;
        writing = true;
        return first;
    }

    private void write() {
        List<Creation> gathered = gathered();
        try {
            Set<Long> kept = insert.apply(gathered.stream()
                    .flatMap(creation -> creation.keys.stream())
                    .toList());
            gathered.forEach(creation -> creation.kept.complete(kept));
        } catch (RuntimeException | Error e) {
            gathered.forEach(creation -> creation.kept.completeExceptionally(e));
        } finally {
            Creation next = next();
            if (next != null) {
                next.turn.complete(true);
            }
            gathered.forEach(creation -> creation.turn.complete(false));
        }
    }

    private synchronized List<Creation> gathered() {
        List<Creation> gathered = waiting;
        waiting = new ArrayList<>();
        return gathered;
    }

    private synchronized @Nullable Creation next() {
        writing = !waiting.isEmpty();
        return writing ? waiting.get(0) : null;
    }

    private static final class Creation {

        private final Collection<StoredKey> keys;
        private final CompletableFuture<Boolean> turn = new CompletableFuture<>();
        private final CompletableFuture<Set<Long>> kept = new CompletableFuture<>();

        Creation(Collection<StoredKey> keys) {
            this.keys = keys;
        }

        /** Waits until this is written, or it is its turn to write. */
        boolean hasToWrite() {
            return turn.join();
        }

        Set<Long> kept() {
            try {
                return kept.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }
    }
}
