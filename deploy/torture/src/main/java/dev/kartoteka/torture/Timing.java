package dev.kartoteka.torture;

import java.util.Collection;
import java.util.concurrent.TimeUnit;

/** Small sums over times. */
final class Timing {

    private static final int PERCENT = 100;

    private Timing() {}

    static double secondsSince(long nanoTime) {
        return (System.nanoTime() - nanoTime) / (double) TimeUnit.SECONDS.toNanos(1);
    }

    /** In milliseconds; 0 of none. */
    static double percentile(Collection<Long> nanos, int percent) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        if (sorted.length == 0) {
            return 0;
        }
        int index = Math.min(sorted.length - 1, sorted.length * percent / PERCENT);
        return sorted[index] / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }
}
