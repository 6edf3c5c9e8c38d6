package dev.kartoteka.standalone.process;

import dev.kartoteka.standalone.login.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** How often a second something is done that several callers do as fast as they are answered. */
final class Pace {

    private static final int CALLERS = 8;
    private static final long WARM_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final long MEASURED_NANOS = TimeUnit.SECONDS.toNanos(15);

    private Pace() {}

    /** @param done whether it was; what was not is not counted */
    static double of(Supplier<String> address, Predicate<Caller> done, String token) {
        long begin = System.nanoTime() + WARM_NANOS;
        long end = begin + MEASURED_NANOS;
        LongAdder count = new LongAdder();
        List<Thread> callers = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            Thread caller = new Thread(
                    () -> {
                        while (System.nanoTime() < end) {
                            boolean counts = System.nanoTime() >= begin;
                            if (done.test(new Caller(address.get(), token)) && counts) {
                                count.increment();
                            }
                        }
                    },
                    "pace-" + i);
            caller.start();
            callers.add(caller);
        }
        try {
            for (Thread caller : callers) {
                caller.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return count.sum() / (double) TimeUnit.NANOSECONDS.toSeconds(MEASURED_NANOS);
    }
}
