package dev.kartoteka.platform.metrics;

import com.github.benmanes.caffeine.cache.Cache;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

/** Shows how often a cache knew what it was asked for. */
public final class CacheMeters {

    private CacheMeters() {}

    /** @param cache built with {@code recordStats()}; else nothing is counted */
    public static void show(MeterRegistry registry, Cache<?, ?> cache, String name) {
        CaffeineCacheMetrics.monitor(registry, cache, name);
    }
}
