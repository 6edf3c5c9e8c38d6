package dev.kartoteka.query.proof;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps the tree up with the event store while this process runs, if no other one does. */
@Component
class HistoryFollower implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(HistoryFollower.class);
    private static final int PAUSE_MILLIS = 100;
    private static final int SECONDS_TO_END = 10;

    private final HistoryWriter writer;
    private final WriterLease lease;
    private final boolean enabled;
    private @Nullable ScheduledExecutorService thread;
    private boolean failing;

    HistoryFollower(
            HistoryWriter writer, WriterLease lease, @Value("${kartoteka.proof.enabled:true}") boolean enabled) {
        this.writer = writer;
        this.lease = lease;
        this.enabled = enabled;
    }

    @Override
    public synchronized void start() {
        if (!enabled || thread != null) {
            return;
        }
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread created = new Thread(task, "history-proof");
            created.setDaemon(true);
            return created;
        });
        ScheduledFuture<?> unused =
                started.scheduleWithFixedDelay(this::follow, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        thread = started;
    }

    @Override
    public synchronized void stop() {
        ScheduledExecutorService running = thread;
        thread = null;
        if (running == null) {
            return;
        }
        running.shutdown();
        try {
            if (!running.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                running.shutdownNow();
            }
            lease.release();
        } catch (InterruptedException e) {
            running.shutdownNow();
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.debug("The lease ends by itself", e);
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void follow() {
        try {
            if (lease.isHeld()) {
                writer.catchUp();
            } else {
                writer.leaveToOthers();
            }
            failing = false;
        } catch (RuntimeException e) {
            // a timer drops a task that throws; begins anew from what is kept, since who knows what was
            writer.forget();
            if (!failing) {
                LOG.warn(
                        "The tree of the history does not grow just now: {}",
                        e.getClass().getSimpleName());
            }
            failing = true;
        }
    }
}
