package dev.kartoteka.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Reads over HTTP, each against an endpoint that answers the same JSON, stored whole in the same read store. */
final class ReadChapter implements Chapter {

    private static final String CLIENT = "client-" + UUID.randomUUID();
    private static final int DEALS = 5;
    private static final int INTERACTIONS = 20;

    private static final String CARD = """
            query($id: ID!) { client(id: $id) { id name kind registeredAt source tags archived erased ownerId
              contacts { id role } deals { id title stageId status }
              lastInteractions { id kind subject } daysSinceLastContact } }""";

    @Override
    public String title() {
        return "reads";
    }

    @Override
    public void measure(SystemUnderTest system, Effort effort, Results results) throws Exception {
        fill(system);
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("card", "/api/v1/clients/" + CLIENT);
        paths.put("list of 50", "/api/v1/clients?limit=50");
        paths.put("timeline page of 50", "/api/v1/clients/" + CLIENT + "/timeline?limit=50");
        paths.put("board", "/api/v1/pipelines/pipeline-default/board");
        paths.put("cohort funnel", "/api/v1/pipelines/pipeline-default/funnel?mode=cohort");
        for (Map.Entry<String, String> path : paths.entrySet()) {
            compare(system, effort, results, path.getKey(), 0.7, path.getValue(), connection -> connection
                    .get(path.getValue())
                    .accepted()
                    .body());
        }
        String query = SystemUnderTest.json(Map.of("query", CARD, "variables", Map.of("id", CLIENT)));
        compare(system, effort, results, "card by GraphQL", 0.4, "graphql", connection -> connection
                .post("/graphql", query)
                .accepted()
                .body());
    }

    private static void compare(
            SystemUnderTest system, Effort effort, Results results, String name, double aim, String key, Read read)
            throws Exception {
        String stored =
                "/benchmark/stored/" + UUID.nameUUIDFromBytes(key.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        try (Connection connection = system.connect()) {
            String answer = read.by(connection);
            if (answer.contains("\"errors\"")) {
                throw new IllegalStateException("Refused: " + answer);
            }
            connection.put(stored, answer).accepted();
        }
        Load load = new Load(system);
        List<Double> ratios = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        List<Double> p99 = new ArrayList<>();
        WarmUp.of(system, effort.warmUps, () -> {
            load.flatOut(
                    effort.reads, (connection, number) -> connection.get(stored).accepted());
            load.flatOut(effort.reads, (connection, number) -> read.by(connection));
        });
        for (int pair = 0; pair < effort.pairs; pair++) {
            Latencies limit = load.flatOut(
                    effort.reads, (connection, number) -> connection.get(stored).accepted());
            Latencies real = load.flatOut(effort.reads, (connection, number) -> read.by(connection));
            rates.add(real.perSecond());
            bare.add(limit.perSecond());
            p99.add(real.milliseconds(0.99));
            ratios.add(real.perSecond() / limit.perSecond());
        }
        results.add(Figure.ratio(
                "e. " + name + " / stored answer",
                ratios,
                aim,
                String.format(
                        Locale.ROOT,
                        "%s, p99 %.1f ms / %s",
                        Figure.rate(WriteChapter.median(rates)),
                        WriteChapter.median(p99),
                        Figure.rate(WriteChapter.median(bare)))));
    }

    private static void fill(SystemUnderTest system) {
        system.post("/api/v1/clients", Map.of("id", CLIENT, "kind", "ORGANISATION", "name", "Birch and Sons"));
        for (int i = 0; i < DEALS; i++) {
            system.post(
                    "/api/v1/deals",
                    Map.of(
                            "title",
                            "Roof " + i,
                            "clientId",
                            CLIENT,
                            "amount",
                            Map.of("amount", "1000.00", "currency", "EUR")));
        }
        for (int i = 0; i < INTERACTIONS; i++) {
            system.post(
                    "/api/v1/interactions",
                    Map.of("clientId", CLIENT, "kind", "CALL", "direction", "OUTBOUND", "subject", "About roof " + i));
        }
        system.settle();
    }

    private interface Read {
        String by(Connection connection);
    }
}
