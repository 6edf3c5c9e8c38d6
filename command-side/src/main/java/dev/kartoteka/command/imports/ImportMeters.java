package dev.kartoteka.command.imports;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what became of the rows of imports, which run one after the other. */
final class ImportMeters {

    private final Rows applied;
    private final Rows unchanged;
    private final Rows ignored;
    private final Rows rejected;
    private final AtomicInteger notOver = new AtomicInteger();

    ImportMeters(MeterRegistry registry) {
        applied = new Rows(registry, "applied");
        unchanged = new Rows(registry, "unchanged");
        ignored = new Rows(registry, "ignored");
        rejected = new Rows(registry, "rejected");
        Gauge.builder("kartoteka.imports.running", notOver, AtomicInteger::get)
                .description("Imports that run or wait for those before them")
                .register(registry);
    }

    void enqueued() {
        notOver.incrementAndGet();
    }

    void ended() {
        notOver.decrementAndGet();
    }

    /** Of the import that runs; one that begins tells zeros first. */
    void told(ImportStatus status) {
        applied.now(status.applied());
        unchanged.now(status.unchanged());
        ignored.now(status.ignored());
        rejected.now(status.rejected());
    }

    private static final class Rows {

        private final Counter counter;
        private long before;

        Rows(MeterRegistry registry, String outcome) {
            counter = Counter.builder("kartoteka.imports.rows")
                    .description("Rows of imports by what became of them")
                    .tag("outcome", outcome)
                    .register(registry);
        }

        /** A row may go from unchanged to another outcome at the end; a counter never goes back. */
        void now(long count) {
            counter.increment((double) Math.max(0, count - before));
            before = count;
        }
    }
}
