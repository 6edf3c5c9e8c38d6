package dev.kartoteka.command.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Runs rows at the same time, except where one needs another: rows that change the same record run in their order, and a row
 * that refers to a record runs after the rows before it that change that record, and before those behind it. Fed by one thread.
 */
final class RowScheduler implements AutoCloseable {

    /** Rows under way at once; the reader waits when there are so many. */
    private static final int WINDOW = 1024;

    private static final CompletableFuture<Void> DONE = CompletableFuture.completedFuture(null);

    private final ExecutorService workers;
    private final Semaphore window = new Semaphore(WINDOW);
    private final ConcurrentMap<String, Use> uses = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Throwable> failed = new AtomicReference<>();

    /** @param threads which mostly wait for the store, so there may be many more than processors */
    RowScheduler(int threads) {
        AtomicInteger number = new AtomicInteger();
        workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "import-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Waits for room, then has the row run.
     *
     * @param changes records that the row changes
     * @param needs records that it refers to
     */
    void submit(Collection<String> changes, Collection<String> needs, Runnable row) throws InterruptedException {
        requireSound();
        window.acquire();
        CompletableFuture<Void> done = new CompletableFuture<>();
        List<CompletableFuture<?>> before = new ArrayList<>();
        for (String id : needs) {
            if (!changes.contains(id)) {
                uses.compute(id, (key, use) -> {
                    Use now = use == null ? Use.NONE : use;
                    before.add(now.changed());
                    return new Use(now.changed(), both(now.read(), done));
                });
            }
        }
        for (String id : changes) {
            uses.compute(id, (key, use) -> {
                Use now = use == null ? Use.NONE : use;
                before.add(now.changed());
                before.add(now.read());
                return new Use(done, DONE);
            });
        }
        CompletableFuture<?> unused = CompletableFuture.allOf(before.toArray(CompletableFuture[]::new))
                .thenRunAsync(() -> run(row, changes, needs, done), workers);
    }

    private void run(Runnable row, Collection<String> changes, Collection<String> needs, CompletableFuture<Void> done) {
        try {
            row.run();
        } catch (RuntimeException | Error e) {
            failed.compareAndSet(null, e);
        } finally {
            done.complete(null);
            changes.forEach(this::forget);
            needs.forEach(this::forget);
            window.release();
        }
    }

    private void forget(String id) {
        uses.computeIfPresent(
                id, (key, use) -> use.changed().isDone() && use.read().isDone() ? null : use);
    }

    private static CompletableFuture<Void> both(CompletableFuture<Void> one, CompletableFuture<Void> other) {
        return one.isDone() ? other : CompletableFuture.allOf(one, other);
    }

    /**
     * Waits until every row has run.
     *
     * @throws IllegalStateException if one of them failed
     */
    void drain() throws InterruptedException {
        window.acquire(WINDOW);
        window.release(WINDOW);
        requireSound();
    }

    private void requireSound() {
        Throwable failure = failed.get();
        if (failure != null) {
            throw new IllegalStateException("A row failed in an unforeseen way", failure);
        }
    }

    /** After {@link #drain}. */
    @Override
    public void close() {
        workers.shutdown();
    }

    /**
     * Who uses a record.
     *
     * @param changed when the last row that changes it is done
     * @param read when the rows after that one which refer to it are done
     */
    private record Use(CompletableFuture<Void> changed, CompletableFuture<Void> read) {

        static final Use NONE = new Use(DONE, DONE);
    }
}
