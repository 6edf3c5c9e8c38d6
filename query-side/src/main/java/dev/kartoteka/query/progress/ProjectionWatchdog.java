package dev.kartoteka.query.progress;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Starts projections again that have stopped, or that stand still while the store has more for them. A projection that fails
 * tries again by itself, with growing pauses, and is left alone. Begins after all others and ends before them, so that it
 * never wakes what is being shut down.
 */
@Component
class ProjectionWatchdog implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionWatchdog.class);

    private final ProjectionProgress progress;
    private final ProjectionMeters meters;
    private final Duration interval;
    private final StandingStill standingStill;
    private @Nullable ScheduledExecutorService timer;

    /**
     * @param interval between two looks; zero for none
     * @param stuckAfter how long a projection may stand still behind the store; longer than its longest batch
     */
    ProjectionWatchdog(
            ProjectionProgress progress,
            ProjectionMeters meters,
            @Value("${kartoteka.projections.watchdog-interval:PT5S}") Duration interval,
            @Value("${kartoteka.projections.stuck-after:PT60S}") Duration stuckAfter) {
        this.progress = progress;
        this.meters = meters;
        this.interval = interval;
        this.standingStill = new StandingStill(stuckAfter);
    }

    @Override
    public synchronized void start() {
        if (interval.isZero() || timer != null) {
            return;
        }
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "projection-watchdog");
            thread.setDaemon(true);
            return thread;
        });
        ScheduledFuture<?> unused = started.scheduleWithFixedDelay(
                this::look, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
        timer = started;
    }

    @Override
    public synchronized void stop() {
        ScheduledExecutorService running = timer;
        timer = null;
        if (running != null) {
            running.shutdown();
            try {
                if (!running.awaitTermination(10, TimeUnit.SECONDS)) {
                    running.shutdownNow();
                }
            } catch (InterruptedException e) {
                running.shutdownNow();
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    private void look() {
        try {
            Map<String, StreamingEventProcessor> processors = new HashMap<>(progress.processors());
            long head = progress.head();
            List<ProjectionProgress.Progress> projections = progress.all();
            meters.saw(head, projections, System.nanoTime());
            for (ProjectionProgress.Progress projection : projections) {
                StreamingEventProcessor processor = processors.get(projection.name());
                if (processor != null) {
                    check(projection, processor, head);
                }
            }
        } catch (RuntimeException e) {
            // a timer drops a task that throws; the store may be away for a moment only
            LOG.warn("Projections cannot be looked at: {}", e.getClass().getSimpleName());
        }
    }

    private void check(ProjectionProgress.Progress projection, StreamingEventProcessor processor, long head) {
        if (projection.held()) {
            return;
        }
        if (!projection.running()) {
            LOG.warn("Projection {} is not running; starting it", projection.name());
            processor.start();
        } else if (standingStill.isStuck(projection, head, System.nanoTime())) {
            LOG.warn(
                    "Projection {} stands still at {} of {}; starting it anew",
                    projection.name(),
                    projection.position(),
                    head);
            processor.shutDown();
            processor.start();
        }
    }
}
