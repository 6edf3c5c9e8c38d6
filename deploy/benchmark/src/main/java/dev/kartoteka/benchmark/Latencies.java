package dev.kartoteka.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** How long each of many requests took. */
final class Latencies {

    private static final double NANOS_IN_MILLISECOND = 1e6;

    private final List<Long> sorted;
    private final long nanos;

    /** @param nanos all of them together took, side by side */
    Latencies(List<Long> latencies, long nanos) {
        this.sorted = latencies.stream().sorted().toList();
        this.nanos = nanos;
    }

    int count() {
        return sorted.size();
    }

    double perSecond() {
        return (double) sorted.size() * TimeUnit.SECONDS.toNanos(1) / nanos;
    }

    /** Milliseconds within which that part of the requests was answered. */
    double milliseconds(double quantile) {
        return sorted.get((int) Math.ceil(quantile * sorted.size()) - 1) / NANOS_IN_MILLISECOND;
    }
}
