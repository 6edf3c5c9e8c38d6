package dev.kartoteka.command.outbox;

import dev.kartoteka.command.policy.DueSource;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.message.MessageEvent;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Takes messages whose time has come, and has them tried on threads of its own, since other sides may be slow and what else is
 * due must not wait for them.
 */
@Component
class Outbox implements DueSource<DueMessage>, DisposableBean {

    private static final Logger logger = LoggerFactory.getLogger(Outbox.class);
    private static final int THREADS = 4;

    private final Attempts attempts;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
        Thread daemon = new Thread(task, "outbox");
        daemon.setDaemon(true);
        return daemon;
    });

    Outbox(Attempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public String kind() {
        return "messages";
    }

    @Override
    public Class<? extends DomainEvent> events() {
        return MessageEvent.class;
    }

    @Override
    public Fold<DueMessage> fold() {
        return DueMessage.FOLD;
    }

    @Override
    public @Nullable Instant dueAt(DueMessage state) {
        return state.at();
    }

    /** Nothing is sent from here: the attempt sends its own commands, when a thread is free. */
    @Override
    public @Nullable Object command(String messageId, Instant dueAt) {
        if (underWay.add(messageId)) {
            try {
                threads.execute(() -> attempt(messageId));
            } catch (RejectedExecutionException e) {
                underWay.remove(messageId); // the process ends
            }
        }
        return null;
    }

    private void attempt(String messageId) {
        try {
            attempts.attempt(messageId);
        } catch (RuntimeException e) {
            // a store is away, or another process was faster: it is looked at again
            logger.warn("{} waits: {}", messageId, e.getClass().getSimpleName());
        } finally {
            underWay.remove(messageId);
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
