package dev.kartoteka.standalone.eventstore;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the database again that somebody else has ended: the system that it belongs to is of no use without it, and nobody
 * else would do it.
 */
final class EventStoreWatch implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(EventStoreWatch.class);
    private static final long INTERVAL_MILLIS = 500;
    private static final long LONGEST_START_SECONDS = 150;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread daemon = new Thread(work, "event-store-watch");
        daemon.setDaemon(true);
        return daemon;
    });

    private final OrphanedPostgres processes;
    private final Start start;
    private boolean told;

    /** Brings the database up. */
    interface Start {
        void run() throws IOException;
    }

    EventStoreWatch(OrphanedPostgres processes, Start start) {
        this.processes = processes;
        this.start = start;
        var unused = thread.scheduleWithFixedDelay(this::look, INTERVAL_MILLIS, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            if (processes.isRunning()) {
                return;
            }
            if (!told) {
                logger.warn("The event store's database has ended; starting it again");
            }
            processes.clearAway();
            start.run();
            told = false;
            logger.info("The event store's database is up again");
        } catch (IOException | RuntimeException e) {
            if (!told) {
                logger.error("The event store's database does not start; trying it again and again", e);
            }
            told = true; // once is enough: health tells it all the time
        }
    }

    /** From now on nobody starts it. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LONGEST_START_SECONDS, TimeUnit.SECONDS)) {
                logger.warn("The event store's database is still being started");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
