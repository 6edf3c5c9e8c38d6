package dev.kartoteka.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import tools.jackson.databind.json.JsonMapper;

/** From a command's answer to its sight in the read model, while others send commands too. */
final class FreshnessChapter implements Chapter {

    private static final JsonMapper JSON = new JsonMapper();
    private static final double[] SHARES = {0, 0.5, 0.9};

    private final WriteChapter write;

    FreshnessChapter(WriteChapter write) {
        this.write = write;
    }

    @Override
    public String title() {
        return "freshness";
    }

    @Override
    public void measure(SystemUnderTest system, Effort effort, Results results) {
        for (double share : SHARES) {
            Latencies latencies = under(system, write.httpPerSecond() * share, Math.max(10, effort.reads / 20));
            results.add(Figure.cost(
                    String.format(Locale.ROOT, "f. freshness p99 at %.0f %% of b's rate", share * 100),
                    latencies.milliseconds(0.99),
                    "ms",
                    share == 0.5 ? 100.0 : null,
                    String.format(Locale.ROOT, "p50 %.1f ms", latencies.milliseconds(0.5))));
            system.settle();
        }
    }

    private static Latencies under(SystemUnderTest system, double perSecond, int probes) {
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Void> others = perSecond == 0
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.runAsync(() -> {
                    while (!over.get()) {
                        new Load(system).paced(perSecond, (int) (perSecond / 2) + 1, (connection, number) -> connection
                                .post(
                                        "/api/v1/clients",
                                        SystemUnderTest.json(Map.of("kind", "ORGANISATION", "name", "Other " + number)))
                                .accepted());
                    }
                });
        List<Long> latencies = new ArrayList<>();
        long begin = System.nanoTime();
        try (Connection connection = system.connect()) {
            String client = "client-" + UUID.randomUUID();
            connection
                    .post(
                            "/api/v1/clients",
                            SystemUnderTest.json(Map.of("id", client, "kind", "ORGANISATION", "name", "Watched")))
                    .accepted();
            for (int i = 0; i < probes; i++) {
                long version = JSON.readTree(connection
                                .post("/api/v1/clients/" + client + "/rename", "{\"name\":\"Watched " + i + "\"}")
                                .accepted()
                                .body())
                        .get("version")
                        .asLong();
                long answered = System.nanoTime();
                connection
                        .get("/api/v1/clients/" + client + "?minVersion=" + version + "&wait=5000")
                        .accepted();
                latencies.add(System.nanoTime() - answered);
            }
        } finally {
            over.set(true);
        }
        others.join();
        return new Latencies(latencies, System.nanoTime() - begin);
    }
}
