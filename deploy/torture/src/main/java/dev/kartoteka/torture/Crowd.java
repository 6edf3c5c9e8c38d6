package dev.kartoteka.torture;

import dev.kartoteka.benchmark.Connection;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Many who ask at once for a while, each on a connection of its own: half of their requests are commands, half are lists. They
 * may be told how many requests to make each second, whatever becomes of those that were made.
 */
final class Crowd {

    static final String LIST = "/api/v1/clients?limit=50";

    private static final int FIRST_REFUSAL = 400;
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Trial trial;
    private final int size;
    private final Map<String, Integer> answers = new TreeMap<>();
    private final Queue<Long> accepted = new ConcurrentLinkedQueue<>();
    private final Queue<Long> refused = new ConcurrentLinkedQueue<>();
    private final AtomicInteger readsRefused = new AtomicInteger();

    Crowd(Trial trial, int size) {
        this.trial = trial;
        this.size = size;
    }

    /** @param perSecond how many of all together; 0 for as many as are answered */
    Crowd ask(int seconds, double perSecond) throws InterruptedException {
        long begin = System.nanoTime();
        long end = begin + seconds * SECOND;
        CountDownLatch done = new CountDownLatch(size);
        for (int i = 0; i < size; i++) {
            int mine = i;
            Thread thread = new Thread(
                    () -> {
                        try {
                            askInTurn(begin, end, mine, perSecond);
                        } finally {
                            done.countDown();
                        }
                    },
                    "crowd-" + i);
            thread.setDaemon(true);
            thread.start();
        }
        done.await();
        return this;
    }

    private void askInTurn(long begin, long end, int mine, double perSecond) {
        @Nullable Connection connection = null;
        for (long turn = mine; ; turn += size) {
            long due = perSecond == 0 ? System.nanoTime() : begin + (long) (turn * SECOND / perSecond);
            while (due - System.nanoTime() > 0) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            if (System.nanoTime() - end > 0) {
                break;
            }
            try {
                connection = connection == null ? trial.connection() : connection;
                ask(connection, turn % 2 == 0);
            } catch (UncheckedIOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
                count("none: " + e.getMessage());
                connection = null;
            }
        }
        if (connection != null) {
            connection.close();
        }
    }

    private void ask(Connection connection, boolean command) {
        long sent = System.nanoTime();
        Connection.Answer answer;
        if (command) {
            Attempt attempt = Sales.ofOneClient().get(0);
            trial.journal().sending(attempt);
            answer = connection.post(attempt.path(), attempt.body(), attempt.key());
            if (answer.status() < FIRST_REFUSAL) {
                trial.journal().answered(attempt, answer.status());
            }
        } else {
            answer = connection.get(LIST);
        }
        (answer.status() < FIRST_REFUSAL ? accepted : refused).add(System.nanoTime() - sent);
        if (!command && answer.status() >= FIRST_REFUSAL) {
            readsRefused.incrementAndGet();
        }
        count(answer.status() + (answer.retryAfter().isEmpty() ? "" : " with Retry-After"));
    }

    private synchronized void count(String answer) {
        answers.merge(answer, 1, Integer::sum);
    }

    /** How often it was answered how. */
    synchronized Map<String, Integer> answers() {
        return new TreeMap<>(answers);
    }

    /** How long each took that was not refused. */
    Collection<Long> accepted() {
        return accepted;
    }

    Collection<Long> refused() {
        return refused;
    }

    int readsRefused() {
        return readsRefused.get();
    }

    /** What is neither done nor told to come again. */
    Map<String, Integer> lost() {
        Map<String, Integer> lost = answers();
        lost.keySet().removeIf(answer -> answer.startsWith("2") || answer.matches("(429|503) with Retry-After"));
        return lost;
    }
}
