package dev.kartoteka.platform.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Timers of one name, one for each pair of values of two labels. Micrometer's own look-up builds and sorts a list of labels each
 * time; this one costs a look into a map, so that it may stand where every command and every batch passes.
 */
public final class Meters {

    private final MeterRegistry registry;
    private final String name;
    private final String description;
    private final String firstLabel;
    private final String secondLabel;
    private final Map<String, Map<String, Timer>> timers = new ConcurrentHashMap<>();

    public Meters(MeterRegistry registry, String name, String description, String firstLabel, String secondLabel) {
        this.registry = registry;
        this.name = name;
        this.description = description;
        this.firstLabel = firstLabel;
        this.secondLabel = secondLabel;
    }

    /** @param since as {@link System#nanoTime()} was */
    public void since(long since, String first, String second) {
        timer(first, second).record(System.nanoTime() - since, TimeUnit.NANOSECONDS);
    }

    private Timer timer(String first, String second) {
        Map<String, Timer> ofFirst = timers.get(first);
        @Nullable Timer known = ofFirst == null ? null : ofFirst.get(second);
        if (known != null) {
            return known;
        }
        return timers.computeIfAbsent(first, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(second, any -> Timer.builder(name)
                        .description(description)
                        .tags(firstLabel, first, secondLabel, second)
                        .register(registry));
    }
}
