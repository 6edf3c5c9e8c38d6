package dev.kartoteka.command.imports;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what becomes of rows; for many threads. */
final class Tally {

    private final AtomicLong read = new AtomicLong();
    private final AtomicLong applied = new AtomicLong();
    private final AtomicLong unchanged = new AtomicLong();
    private final AtomicLong ignored = new AtomicLong();
    private final AtomicLong rejected = new AtomicLong();
    private final AtomicLong commands = new AtomicLong();
    private final Map<String, Long> noted = new ConcurrentHashMap<>();

    void read() {
        read.incrementAndGet();
    }

    void applied(int rows) {
        applied.addAndGet(rows);
    }

    void unchanged(int rows) {
        unchanged.addAndGet(rows);
    }

    void ignored(int rows) {
        ignored.addAndGet(rows);
    }

    void rejected(int rows) {
        rejected.addAndGet(rows);
    }

    void command() {
        commands.incrementAndGet();
    }

    void noted(String rule) {
        noted.merge(rule, 1L, Long::sum);
    }

    /** Rows taken for unchanged were applied, or rejected, at the end after all. */
    void unchangedAfterAllApplied(int rows) {
        unchanged.addAndGet(-rows);
        applied.addAndGet(rows);
    }

    void unchangedAfterAllRejected(int rows) {
        unchanged.addAndGet(-rows);
        rejected.addAndGet(rows);
    }

    Counts counts() {
        return new Counts(
                read.get(),
                applied.get(),
                unchanged.get(),
                ignored.get(),
                rejected.get(),
                commands.get(),
                new TreeMap<>(noted));
    }

    /** The counts at one moment. */
    record Counts(
            long read,
            long applied,
            long unchanged,
            long ignored,
            long rejected,
            long commands,
            Map<String, Long> noted) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, Map.of());
    }
}
