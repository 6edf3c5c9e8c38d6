package dev.kartoteka.standalone.process;

import static org.awaitility.Awaitility.await;

import dev.kartoteka.standalone.login.Caller;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Callers who register clients as fast as they are answered, and note those that were acknowledged. */
final class Load implements AutoCloseable {

    private static final int CALLERS = 4;

    private static final List<String> acknowledged = new CopyOnWriteArrayList<>();

    private final Map<Integer, Integer> answers = new ConcurrentSkipListMap<>();
    private final List<Thread> callers = new ArrayList<>();
    private volatile boolean over;

    private Load() {}

    static Load on(Supplier<String> address, String token) {
        Load load = new Load();
        for (int i = 0; i < CALLERS; i++) {
            Thread caller = new Thread(() -> load.call(address, token), "caller-" + i);
            caller.start();
            load.callers.add(caller);
        }
        return load;
    }

    /** Those of all loads there were. */
    static List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    void awaitMore(int clients) {
        int before = acknowledged.size();
        await().atMost(Duration.ofMinutes(3)).until(() -> acknowledged.size() >= before + clients);
    }

    /** How often this one was answered with which status so far; 0 where nobody answered. */
    Map<Integer, Integer> answers() {
        return Map.copyOf(answers);
    }

    /** Registers one client, and says whether that was acknowledged. */
    static boolean register(Caller caller) {
        return status(caller) == 201;
    }

    private static int status(Caller caller) {
        String id = "client-load-" + UUID.randomUUID().toString().substring(0, 18);
        int status = caller.post("/api/v1/clients", Map.of("id", id, "kind", "INDIVIDUAL", "name", "Load"))
                .status();
        if (status == 201) {
            acknowledged.add(id);
        }
        return status;
    }

    private void call(Supplier<String> address, String token) {
        while (!over) {
            try {
                answers.merge(status(new Caller(address.get(), token)), 1, Integer::sum);
            } catch (UncheckedIOException e) {
                answers.merge(0, 1, Integer::sum);
                LockSupport.parkNanos(1_000_000); // nobody is there; not acknowledged, so not noted
            }
        }
    }

    @Override
    public void close() {
        over = true;
        try {
            for (Thread caller : callers) {
                caller.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
