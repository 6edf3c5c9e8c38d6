package dev.kartoteka.platform.accesslog;

import dev.kartoteka.platform.rights.ActorAuthentication;
import dev.kartoteka.platform.web.TraceId;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Takes accesses in without making the reader wait, and stores them in batches, each within a twentieth of a second. When the
 * store cannot keep up or is away, readers wait: nothing is read without being logged. A killed process loses what came in
 * that time; one that is ended loses nothing.
 */
@Component
public class AccessLog implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);
    private static final int MOST_WAITING = 10_000;
    private static final int BATCH = 1_000;
    private static final long LONGEST_PAUSE = TimeUnit.SECONDS.toNanos(1);
    private static final long GATHER = TimeUnit.MILLISECONDS.toNanos(50);

    private final AccessStore store;
    private final BlockingQueue<Access> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final Counter written;
    private volatile boolean running;
    private volatile Thread writer = new Thread(this::write, "access-log");

    AccessLog(AccessStore store, MeterRegistry registry) {
        this.store = store;
        this.written = Counter.builder("kartoteka.access.log.written")
                .description("Accesses that were logged")
                .register(registry);
        Gauge.builder("kartoteka.access.log.waiting", waiting, BlockingQueue::size)
                .description("Accesses that wait to be logged; readers wait when there are " + MOST_WAITING)
                .register(registry);
    }

    public void add(Access access) {
        try {
            waiting.put(access);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted before the access was logged", e);
        }
    }

    /** Logs what somebody was shown since the last time, by what goes on longer than a request. */
    public void shown(Authentication who, String what) {
        if (who instanceof ActorAuthentication known) {
            List<String> seen = known.takeSeen();
            if (!seen.isEmpty()) {
                add(access(known, Access.Action.READ, what, seen, 200));
            }
        }
    }

    /** Logs what was refused before any endpoint was asked. */
    public void refused(ActorAuthentication who, String what) {
        add(access(who, Access.Action.REFUSED, what, List.of(), 403));
    }

    private static Access access(
            ActorAuthentication who, Access.Action action, String what, List<String> seen, int status) {
        return new Access(
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                who.actor().id(),
                who.actor().type().name(),
                action,
                what,
                seen,
                status,
                who.address(),
                TraceId.current());
    }

    private void write() {
        while (running || !waiting.isEmpty()) {
            List<Access> batch = next();
            if (!batch.isEmpty()) {
                insist(batch);
            }
        }
    }

    private List<Access> next() {
        List<Access> batch = new ArrayList<>();
        try {
            Access first = waiting.poll(100, TimeUnit.MILLISECONDS);
            if (first != null) {
                batch.add(first);
                LockSupport.parkNanos(GATHER);
                waiting.drainTo(batch, BATCH - 1);
            }
        } catch (InterruptedException e) {
            LOG.debug("Interrupted; the rest is written before the end");
        }
        return batch;
    }

    private void insist(List<Access> batch) {
        long pause = GATHER;
        while (true) {
            try {
                store.append(batch);
                written.increment(batch.size());
                return;
            } catch (RuntimeException e) {
                LOG.warn(
                        "The log of accesses cannot be written ({}); trying again",
                        e.getClass().getSimpleName());
                if (!running) {
                    LOG.error("{} accesses could not be logged before the end", batch.size() + waiting.size());
                    waiting.clear();
                    return;
                }
                LockSupport.parkNanos(pause);
                pause = Math.min(LONGEST_PAUSE, pause * 2);
            }
        }
    }

    @Override
    public void start() {
        running = true;
        writer = new Thread(this::write, "access-log");
        writer.setDaemon(true);
        writer.start();
    }

    @Override
    public void stop() {
        running = false;
        try {
            writer.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server takes requests, and until it has answered the last one. */
    @Override
    public int getPhase() {
        return 0;
    }
}
