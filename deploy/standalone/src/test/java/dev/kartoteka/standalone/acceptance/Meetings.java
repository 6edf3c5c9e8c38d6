package dev.kartoteka.standalone.acceptance;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Has two wait for each other, so that both do the same at the same moment. */
final class Meetings {

    /** Then the other one waits elsewhere, or has nothing to do there. */
    private static final long PATIENCE_SECONDS = 2;

    private final Map<String, CountDownLatch> places = new ConcurrentHashMap<>();
    private final AtomicInteger met = new AtomicInteger();
    private volatile boolean begun;

    void begin() {
        begun = true;
    }

    void end() {
        begun = false;
        places.values().forEach(CountDownLatch::countDown);
    }

    /** Waits at a place until both are there. */
    void meet(String place) {
        if (!begun) {
            return;
        }
        CountDownLatch two = places.computeIfAbsent(place, nobodyYet -> new CountDownLatch(2));
        boolean second = two.getCount() == 1;
        two.countDown();
        try {
            if (two.await(PATIENCE_SECONDS, TimeUnit.SECONDS) && second) {
                met.incrementAndGet();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How often two were at one place. */
    int met() {
        return met.get();
    }
}
