package dev.kartoteka.standalone.eventstore;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Lets many threads do something at the same moment. */
final class Concurrently {

    private Concurrently() {}

    /** For each thread, whether it succeeded. */
    static List<Boolean> run(int threads, IntConsumer task) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        CountDownLatch go = new CountDownLatch(1);
        try {
            List<Future<?>> started = IntStream.range(0, threads)
                    .<Future<?>>mapToObj(i -> executor.submit(() -> {
                        go.await();
                        task.accept(i);
                        return null;
                    }))
                    .toList();
            go.countDown();
            return started.stream().map(Concurrently::succeeded).toList();
        } finally {
            executor.shutdownNow();
        }
    }

    private static boolean succeeded(Future<?> future) {
        try {
            future.get();
            return true;
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
