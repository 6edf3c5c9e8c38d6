package dev.kartoteka.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a long history costs those who come late in it. */
final class GrowthChapter implements Chapter {

    private static final int SHORT = 10;
    private static final int MIDDLE = 1000;
    private static final int FIRST_DEALS = 10_000;
    private static final int CALLS = 20;
    private static final long MOST = 1_000_000;
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public String title() {
        return "growth";
    }

    @Override
    public void measure(SystemUnderTest system, Effort effort, Results results) {
        records(system, effort, results);
        funnel(system, effort, results);
    }

    private static void records(SystemUnderTest system, Effort effort, Results results) {
        String few = withEvents(system, SHORT);
        List<Integer> sizes = effort.events > MIDDLE ? List.of(MIDDLE, effort.events) : List.of(effort.events);
        for (int size : sizes) {
            String many = withEvents(system, size);
            String events = String.format(Locale.ROOT, "%,d / %,d events", size, SHORT);
            compare(
                    system,
                    effort,
                    results,
                    "g. command on a client of " + events,
                    1.5,
                    few,
                    many,
                    (connection, client) -> connection.post(
                            "/api/v1/clients/" + client + "/rename", "{\"name\":\"N" + System.nanoTime() + "\"}"));
            compare(
                    system,
                    effort,
                    results,
                    "g. timeline page, " + events,
                    1.5,
                    few,
                    many,
                    (connection, client) -> connection.get("/api/v1/clients/" + client + "/timeline?limit=10"));
            compare(
                    system,
                    effort,
                    results,
                    "g. card as of a past day, " + events,
                    null,
                    few,
                    many,
                    (connection, client) -> connection.get("/api/v1/clients/" + client + "?asOf=2026-06-01T00:00:00Z"));
        }
    }

    private static void funnel(SystemUnderTest system, Effort effort, Results results) {
        String small = withDeals(system, Math.min(FIRST_DEALS, effort.deals / 2));
        String large = withDeals(system, effort.deals);
        String deals =
                String.format(Locale.ROOT, "%,d / %,d deals", effort.deals, Math.min(FIRST_DEALS, effort.deals / 2));
        compare(
                system,
                effort,
                results,
                "g. cohort funnel, " + deals,
                2.0,
                small,
                large,
                (connection, pipeline) -> connection.get("/api/v1/pipelines/" + pipeline + "/funnel?mode=cohort"));
        compare(
                system,
                effort,
                results,
                "g. cohort funnel after a change, " + deals,
                2.0,
                small,
                large,
                GrowthChapter::change,
                (connection, pipeline) -> connection.get("/api/v1/pipelines/" + pipeline + "/funnel?mode=cohort"));
        compare(
                system,
                effort,
                results,
                "g. board, " + deals,
                null,
                small,
                large,
                (connection, pipeline) -> connection.get("/api/v1/pipelines/" + pipeline + "/board"));
    }

    private static void compare(
            SystemUnderTest system,
            Effort effort,
            Results results,
            String name,
            @Nullable Double aim,
            String small,
            String large,
            Call call) {
        compare(system, effort, results, name, aim, small, large, (connection, id) -> {}, call);
    }

    /** @param before what each call is preceded by, and what does not count */
    private static void compare(
            SystemUnderTest system,
            Effort effort,
            Results results,
            String name,
            @Nullable Double aim,
            String small,
            String large,
            BiConsumer<Connection, String> before,
            Call call) {
        List<Double> ratios = new ArrayList<>();
        List<Double> smalls = new ArrayList<>();
        List<Double> larges = new ArrayList<>();
        try (Connection connection = system.connect()) {
            for (int pair = -1; pair < effort.pairs; pair++) {
                double one = milliseconds(connection, small, before, call);
                double other = milliseconds(connection, large, before, call);
                if (pair >= 0) {
                    smalls.add(one);
                    larges.add(other);
                    ratios.add(other / one);
                }
            }
        }
        results.add(Figure.cost(
                name,
                ratios,
                "",
                aim,
                String.format(
                        Locale.ROOT, "%.1f ms / %.1f ms", WriteChapter.median(larges), WriteChapter.median(smalls))));
    }

    /** Changes an open deal, and waits until the read model has it. */
    private static void change(Connection connection, String pipeline) {
        String deal = "/api/v1/deals/deal-of-" + pipeline + "-1";
        String changed = connection
                .post(
                        deal + "/change-amount",
                        "{\"amount\":{\"amount\":\"" + System.nanoTime() % MOST + "\",\"currency\":\"EUR\"}}")
                .accepted()
                .body();
        long version = JSON.readTree(changed).get("version").asLong();
        connection.get(deal + "?minVersion=" + version + "&wait=5000").accepted();
    }

    /** The median of several calls. */
    private static double milliseconds(
            Connection connection, String id, BiConsumer<Connection, String> before, Call call) {
        List<Long> latencies = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            before.accept(connection, id);
            long begin = System.nanoTime();
            call.on(connection, id).accepted();
            latencies.add(System.nanoTime() - begin);
        }
        return new Latencies(latencies, 1).milliseconds(0.5);
    }

    private static String withEvents(SystemUnderTest system, int events) {
        String client = newClient(system);
        system.prepare("/renames?client=" + client + "&events=" + events);
        system.settle();
        return client;
    }

    private static String withDeals(SystemUnderTest system, int count) {
        String pipeline = system.post(
                        "/api/v1/pipelines",
                        Map.of(
                                "name", "Pipeline of " + count,
                                "stages",
                                        List.of(
                                                Map.of("id", "s1", "name", "First", "probability", 0.1),
                                                Map.of("id", "s2", "name", "Second", "probability", 0.5)),
                                "lossReasons", List.of(Map.of("id", "price", "name", "Price"))))
                .get("id")
                .asString();
        system.settle();
        String stages = StreamSupport.stream(
                        system.get("/api/v1/pipelines/" + pipeline)
                                .get("stages")
                                .spliterator(),
                        false)
                .map((JsonNode stage) -> stage.get("id").asString())
                .limit(2)
                .collect(Collectors.joining(","));
        system.prepare("/deals?pipeline=" + pipeline + "&stages=" + stages + "&client=" + newClient(system) + "&count="
                + count);
        system.settle();
        return pipeline;
    }

    private static String newClient(SystemUnderTest system) {
        String client = "client-" + UUID.randomUUID();
        system.post(
                "/api/v1/clients",
                Map.of(
                        "id",
                        client,
                        "kind",
                        "ORGANISATION",
                        "name",
                        "Long-lived",
                        "occurredAt",
                        "2026-01-01T00:00:00Z"));
        return client;
    }

    private interface Call {
        Connection.Answer on(Connection connection, String id);
    }
}
