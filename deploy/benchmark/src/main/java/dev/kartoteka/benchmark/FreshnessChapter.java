package dev.kartoteka.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** From a command's answer to its sight in the read model, while others send commands too. */
final class FreshnessChapter implements Chapter {

    private static final JsonMapper JSON = new JsonMapper();
    private static final double[] SHARES = {0, 0.5, 0.9};
    private static final int NOT_YET_VISIBLE = 503;

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
            Latencies latencies = under(system, write.httpPerSecond() * share, effort.freshnessSeconds);
            results.add(Figure.cost(
                    String.format(Locale.ROOT, "f. freshness p99 at %.0f %% of b's rate", share * 100),
                    latencies.milliseconds(0.99),
                    "ms",
                    share == 0.5 ? 100.0 : null,
                    String.format(
                            Locale.ROOT,
                            "p50 %.1f ms, the longest of %,d %.0f ms",
                            latencies.milliseconds(0.5),
                            latencies.count(),
                            latencies.milliseconds(1))));
            system.settle();
        }
    }

    private static Latencies under(SystemUnderTest system, double perSecond, int seconds) {
        CompletableFuture<?> others = perSecond == 0
                ? new CompletableFuture<>().completeOnTimeout(null, seconds, TimeUnit.SECONDS)
                : CompletableFuture.supplyAsync(() -> new Load(system)
                        .paced(perSecond, (int) (perSecond * seconds), (connection, number) -> connection
                                .post(
                                        "/api/v1/clients",
                                        SystemUnderTest.json(Map.of("kind", "ORGANISATION", "name", "Other " + number)))
                                .accepted()));
        List<Long> latencies = new ArrayList<>();
        long begin = System.nanoTime();
        try (Connection connection = system.connect()) {
            String client = "client-" + UUID.randomUUID();
            connection
                    .post(
                            "/api/v1/clients",
                            SystemUnderTest.json(Map.of("id", client, "kind", "ORGANISATION", "name", "Watched")))
                    .accepted();
            while (!others.isDone()) {
                latencies.add(untilSeen(connection, client, "Watched " + latencies.size()));
            }
        }
        others.join();
        return new Latencies(latencies, System.nanoTime() - begin);
    }

    /** Who has waited for as long as one may wait asks again, within the patience of a user. */
    private static long untilSeen(Connection connection, String client, String name) {
        long version = JSON.readTree(connection
                        .post("/api/v1/clients/" + client + "/rename", SystemUnderTest.json(Map.of("name", name)))
                        .accepted()
                        .body())
                .get("version")
                .asLong();
        long answered = System.nanoTime();
        String path = "/api/v1/clients/" + client + "?minVersion=" + version + "&wait=5000";
        Connection.Answer answer = connection.get(path);
        while (answer.status() == NOT_YET_VISIBLE && System.nanoTime() - answered < Connection.PATIENCE.toNanos()) {
            answer = connection.get(path);
        }
        answer.accepted();
        return System.nanoTime() - answered;
    }
}
