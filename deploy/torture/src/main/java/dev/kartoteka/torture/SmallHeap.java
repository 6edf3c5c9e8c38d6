package dev.kartoteka.torture;

import dev.kartoteka.benchmark.Connection;
import dev.kartoteka.benchmark.SystemUnderTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Hardly more memory than it starts with, and many who want much: it may refuse or end, but not lose or spoil anything. */
final class SmallHeap implements Fault {

    private static final int SMALLEST = 96;
    private static final int LARGEST = 320;
    private static final int STEP = 32;
    private static final int READERS = 24;
    private static final int SECONDS = 30;

    @Override
    public void strike(Trial trial) throws Exception {
        SystemUnderTest full = trial.start();
        new Crowd(trial, READERS).ask(SECONDS, 0); // so that there is much to want
        trial.isAway();
        full.close();

        SystemUnderTest system = smallest(trial);
        Map<String, Integer> answers = new TreeMap<>();
        Thread[] readers = new Thread[READERS];
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        for (int i = 0; i < READERS; i++) {
            readers[i] = new Thread(() -> wantMuch(trial, end, answers));
            readers[i].start();
        }
        for (Thread reader : readers) {
            reader.join(TimeUnit.MINUTES.toMillis(3));
        }
        trial.tell("Small heap: %s; it %s", answers, system.isAlive() ? "is still there" : "has ended");
        trial.isAway();
        system.kill(true);
    }

    private static SystemUnderTest smallest(Trial trial) throws IOException {
        for (int megabytes = SMALLEST; megabytes < LARGEST; megabytes += STEP) {
            try {
                SystemUnderTest system = trial.start("-Xmx" + megabytes + "m", "-XX:+ExitOnOutOfMemoryError");
                trial.tell("It starts with a heap of %d MB", megabytes);
                return system;
            } catch (IllegalStateException | UncheckedIOException e) {
                trial.tell("It does not start with a heap of %d MB", megabytes);
            }
        }
        throw new IllegalStateException("It does not start with a heap of " + LARGEST + " MB");
    }

    private static void wantMuch(Trial trial, long end, Map<String, Integer> answers) {
        while (System.nanoTime() - end < 0) {
            String told;
            try (Connection connection = trial.connection()) {
                told = String.valueOf(
                        connection.get("/api/v1/clients?limit=500").status());
                connection.get("/api/v1/audit/events?limit=500");
                connection.get("/api/v1/exports/clients");
            } catch (UncheckedIOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
                told = "none";
            }
            synchronized (answers) {
                answers.merge(told, 1, Integer::sum);
            }
        }
    }
}
