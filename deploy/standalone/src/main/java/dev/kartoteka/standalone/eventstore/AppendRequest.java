package dev.kartoteka.standalone.eventstore;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Events to store all or none, and the one who waits for that. Their positions are not given yet. */
final class AppendRequest {

    private final List<StoredEvent> events;
    private final CompletableFuture<Void> answer = new CompletableFuture<>();

    AppendRequest(List<StoredEvent> events) {
        this.events = List.copyOf(events);
    }

    List<StoredEvent> events() {
        return events;
    }

    void stored() {
        answer.complete(null);
    }

    void failed(RuntimeException reason) {
        answer.completeExceptionally(reason);
    }

    /** Waits for the answer, whatever happens: who gives up waiting does not know whether the events are stored. */
    void await() {
        try {
            answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw e;
        }
    }
}
