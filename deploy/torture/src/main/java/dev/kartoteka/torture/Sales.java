package dev.kartoteka.torture;

import dev.kartoteka.benchmark.Connection;
import dev.kartoteka.benchmark.SystemUnderTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** A client's way to a won deal: commands that build on one another. */
final class Sales {

    private static final JsonMapper JSON = new JsonMapper();

    private Sales() {}

    /** From now on every deal that is opened gets one task, by a policy. */
    static void prepare(SystemUnderTest system) {
        String stage = system.get("/api/v1/pipelines/pipeline-default")
                .at("/stages/0/id")
                .asString();
        try (Connection connection = system.connect()) {
            connection
                    .post(
                            "/api/v1/pipelines/pipeline-default/set-playbook",
                            JSON.writeValueAsString(Map.of(
                                    "stageId",
                                    stage,
                                    "items",
                                    List.of(),
                                    "tasks",
                                    List.of(Map.of("title", "Call", "dueInDays", 1)))))
                    .accepted();
        }
    }

    static List<Attempt> ofOneClient() {
        String client = "client-" + UUID.randomUUID();
        String deal = "deal-" + UUID.randomUUID();
        return List.of(
                attempt("clients", Map.of("id", client, "kind", "INDIVIDUAL", "name", "Anna " + client)),
                attempt("clients/" + client + "/rename", Map.of("name", "Anna Maria " + client)),
                attempt("deals", Map.of("id", deal, "title", "Roof", "clientId", client, "amount", euros("100.00"))),
                attempt("deals/" + deal + "/change-amount", Map.of("amount", euros("120.00"))),
                attempt(
                        "interactions",
                        Map.of(
                                "clientId",
                                client,
                                "dealId",
                                deal,
                                "kind",
                                "CALL",
                                "direction",
                                "OUTBOUND",
                                "subject",
                                "About the roof")),
                attempt("deals/" + deal + "/win", Map.of()));
    }

    private static Map<String, String> euros(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    /** @param path without what all paths begin with */
    static Attempt attempt(String path, Map<String, ?> body) {
        return new Attempt(UUID.randomUUID().toString(), "/api/v1/" + path, JSON.writeValueAsString(body), 0);
    }
}
