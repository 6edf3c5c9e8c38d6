package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;
import tools.jackson.databind.JsonNode;

/** Some who ask all the time for a client, its card, the list and its timeline, and one who changes it all the time. */
final class ReadersAndAWriter implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Api api;
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private final List<AtomicLong> rounds = new ArrayList<>();
    private volatile boolean over;

    ReadersAndAWriter(Api api, String client) {
        this.api = api;
        long begun = api.read("/clients/" + client).get("version").asLong();
        AtomicLong renamed = new AtomicLong(begun);
        begin(() -> renamed.set(api.send("/clients/" + client + "/rename", Map.of("name", "Name " + renamed.get()))
                .version()));
        reads("/clients/" + client, card -> card.get("version").asLong());
        reads("/clients?filter[id]=" + client, list -> list.at("/data/0/version")
                .asLong(-1));
        reads("/audit/events?subject=" + client + "&limit=1&sort=-position", rows -> rows.at("/data/0/position")
                .asLong(-1));
        begin(() -> {
            Api.Answer written = api.get("/clients/" + client + "?minVersion=" + renamed.get() + "&wait=5000");
            require(written.status() == 200, "minVersion: " + written.response().body());
        });
    }

    /** Until everybody has begun and ended something since. */
    void awaitAnotherRound() {
        rounds.forEach(round -> {
            long before = round.get();
            await().atMost(PATIENCE).until(() -> round.get() > before + 1 || !wrong.isEmpty());
        });
    }

    void requireNothingWentWrong() {
        assertThat(wrong).isEmpty();
    }

    private void reads(String path, ToLongFunction<JsonNode> version) {
        AtomicLong highest = new AtomicLong(0);
        begin(() -> {
            Api.Answer answer = api.get(path);
            require(answer.status() == 200, path + ": " + answer.response().body());
            if (answer.status() == 200) {
                long seen = version.applyAsLong(answer.body());
                long before = highest.getAndSet(seen);
                require(seen >= before, path + ": " + seen + " after " + before);
            }
        });
    }

    private void begin(Runnable work) {
        AtomicLong round = new AtomicLong();
        rounds.add(round);
        Thread thread = new Thread(() -> {
            while (!over) {
                try {
                    work.run();
                } catch (RuntimeException | AssertionError e) {
                    wrong.add(String.valueOf(e));
                }
                round.incrementAndGet();
            }
        });
        threads.add(thread);
        thread.start();
    }

    private void require(boolean right, String what) {
        if (!right) {
            wrong.add(what);
        }
    }

    @Override
    public void close() {
        over = true;
        for (Thread thread : threads) {
            try {
                thread.join(PATIENCE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
