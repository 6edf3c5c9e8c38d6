package dev.kartoteka.command.outbox;

import dev.kartoteka.command.policy.DueSource;
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

/**
 * Takes what is to be sent once its time has come, and has it tried on threads of its own, since other sides may be slow and what
 * else is due must not wait for them.
 */
abstract class SentWhenDue<S> implements DueSource<S>, DisposableBean {

    private static final Logger logger = LoggerFactory.getLogger(SentWhenDue.class);

    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads;

    SentWhenDue(int atOnce, String name) {
        threads = Executors.newFixedThreadPool(atOnce, task -> {
            Thread daemon = new Thread(task, name);
            daemon.setDaemon(true);
            return daemon;
        });
    }

    /** Tries it once; whatever it throws, it is looked at again. */
    abstract void attempt(String recordId);

    /** Nothing is sent from here: the attempt sends its own commands, when a thread is free. */
    @Override
    public final @Nullable Object command(String recordId, Instant dueAt) {
        if (underWay.add(recordId)) {
            try {
                threads.execute(() -> attempted(recordId));
            } catch (RejectedExecutionException e) {
                underWay.remove(recordId); // the process ends
            }
        }
        return null;
    }

    private void attempted(String recordId) {
        try {
            attempt(recordId);
        } catch (RuntimeException e) {
            // a store is away, or another process was faster: it is looked at again
            logger.warn("{} waits: {}", recordId, e.getClass().getSimpleName());
        } finally {
            underWay.remove(recordId);
        }
    }

    @Override
    public final void destroy() {
        threads.shutdownNow();
    }
}
