package dev.kartoteka.query.progress;

import dev.kartoteka.query.progress.ProjectionProgress.Progress;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Shows how far each projection of this process is behind. The watchdog tells it as it looks, so that whoever asks for the
 * figures never waits for a store that is away.
 */
@Component
class ProjectionMeters {

    private final MeterRegistry registry;
    private final HeadSeen headSeen = new HeadSeen();
    private final Map<String, Figures> figures = new ConcurrentHashMap<>();
    private volatile double head = Double.NaN;

    ProjectionMeters(MeterRegistry registry) {
        this.registry = registry;
        Gauge.builder("kartoteka.event.store.position", this, meters -> meters.head)
                .description("Position of the last event in the store")
                .register(registry);
    }

    /** @param now nanoseconds of a clock that only goes forward */
    void saw(long current, List<Progress> projections, long now) {
        head = (double) current;
        headSeen.saw(current, now);
        long lowest = current;
        for (Progress projection : projections) {
            Long position = projection.position();
            figures.computeIfAbsent(projection.name(), this::register).now = new Now(
                    position,
                    position == null ? 0 : (double) Math.max(0, current - position),
                    position == null ? 0 : headSeen.secondsBehind(position, now),
                    projection.error() != null || !projection.running());
            lowest = position == null ? lowest : Math.min(lowest, position);
        }
        headSeen.passed(lowest);
    }

    private Figures register(String projection) {
        Figures created = new Figures();
        gauge(created, projection, "position", "Position that a projection has come to here", now -> position(now));
        gauge(created, projection, "lag.events", "Positions between a projection and the head", Now::events);
        gauge(created, projection, "lag.seconds", "For how long there has been an event to handle", Now::seconds);
        gauge(
                created,
                projection,
                "stopped",
                "1 where a projection stands at an event that fails",
                now -> now.stopped() ? 1 : 0);
        return created;
    }

    private static double position(Now now) {
        Long position = now.position();
        return position == null ? Double.NaN : position.doubleValue();
    }

    private void gauge(Figures of, String projection, String name, String description, ToDoubleFunction<Now> value) {
        Gauge.builder("kartoteka.projection." + name, of, figure -> value.applyAsDouble(figure.now))
                .description(description)
                .tag("projection", projection)
                .register(registry);
    }

    private static final class Figures {
        private volatile Now now = new Now(null, 0, 0, false);
    }

    /** @param position null where other processes have all segments */
    private record Now(@Nullable Long position, double events, double seconds, boolean stopped) {}
}
