package dev.kartoteka.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ObjLongConsumer;

/** Requests over many connections at once, a thread each. */
final class Load {

    static final int CONNECTIONS = 16;

    private final SystemUnderTest system;

    Load(SystemUnderTest system) {
        this.system = system;
    }

    /** As fast as answers come. */
    Latencies flatOut(int requests, ObjLongConsumer<Connection> request) {
        AtomicLong next = new AtomicLong();
        return run(
                (connection, latencies) -> {
                    for (long number = next.getAndIncrement(); number < requests; number = next.getAndIncrement()) {
                        long begin = System.nanoTime();
                        request.accept(connection, number);
                        latencies.add(System.nanoTime() - begin);
                    }
                },
                CONNECTIONS);
    }

    /**
     * So many a second, whether answers come or not: each is timed from the moment it was due, so that a pause of the system
     * counts for all who would have asked meanwhile.
     */
    Latencies paced(double perSecond, int requests, ObjLongConsumer<Connection> request) {
        AtomicLong next = new AtomicLong();
        long interval = (long) (TimeUnit.SECONDS.toNanos(1) / perSecond);
        long start = System.nanoTime();
        return run(
                (connection, latencies) -> {
                    for (long number = next.getAndIncrement(); number < requests; number = next.getAndIncrement()) {
                        long due = start + number * interval;
                        for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
                            LockSupport.parkNanos(early);
                        }
                        request.accept(connection, number);
                        latencies.add(System.nanoTime() - due);
                    }
                },
                2 * CONNECTIONS);
    }

    private Latencies run(Work work, int connections) {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        long begin = System.nanoTime();
        try {
            List<Future<List<Long>>> all = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                all.add(threads.submit(() -> {
                    List<Long> latencies = new ArrayList<>();
                    try (Connection connection = system.connect()) {
                        work.on(connection, latencies);
                    }
                    return latencies;
                }));
            }
            List<Long> together = new ArrayList<>();
            for (Future<List<Long>> one : all) {
                together.addAll(one.get());
            }
            return new Latencies(together, System.nanoTime() - begin);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A request failed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private interface Work {
        void on(Connection connection, List<Long> latencies);
    }
}
