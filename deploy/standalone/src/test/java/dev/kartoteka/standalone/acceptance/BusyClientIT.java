package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** F24: who turns to a client on whom a colleague is at work is told so, or held off. In a system of its own: it sets a rule. */
class BusyClientIT {

    private static final String RULE = "/busy-rules/busyrule-clients/set";

    private static RunningSystem.Started system;
    private static Api api;
    private static Api anna;
    private static Api boris;
    private final String run = Api.unique();
    private final String client = "client-" + run;

    @BeforeAll
    static void begin() {
        system = RunningSystem.startAnother();
        api = system.api;
        anna = employee("anna", "Anna Ozola");
        boris = employee("boris", "Boris Kalns");
    }

    @AfterAll
    static void end() throws IOException {
        system.close();
    }

    @Test
    void tellsOfAColleaguesOpenDealUntilItIsWon() {
        client();
        Api.Answer deal = anna.post("/deals", deal("anna"), Map.of());
        assertThat(deal.body().has("warnings")).isFalse();

        JsonNode warning = awaitWarning(boris, "/interactions", call(), "Anna Ozola has an open deal");

        assertThat(warning.get("code").asString()).isEqualTo("CLIENT_BUSY");
        assertThat(warning.get("employeeId").asString()).isEqualTo("employee-anna");
        String opened = warning.get("since").asString();
        assertThat(Instant.parse(opened)).isBetween(Instant.now().minus(Duration.ofMinutes(5)), Instant.now());
        assertThat(warning.get("detail").asString())
                .isEqualTo("Anna Ozola has an open deal with this client since " + opened);
        assertThat(details(anna.post("/interactions", call(), Map.of())))
                .noneMatch(detail -> detail.contains("open deal"));

        anna.send(
                "/deals/" + deal.body().get("id").asString() + "/win",
                Map.of("amount", Map.of("amount", "900.00", "currency", "EUR")));
        await().until(() -> details(boris.post("/interactions", call(), Map.of())).stream()
                .noneMatch(detail -> detail.contains("open deal")));
    }

    @Test
    void tellsOfAColleaguesCallOfWhatKindTheTurnEverIs() {
        client();
        boris.send("/interactions", call());

        awaitWarning(anna, "/deals", deal("anna"), "Boris Kalns was in touch with this client at ");
        awaitWarning(anna, "/interactions", call(), "Boris Kalns was in touch");
        awaitWarning(anna, "/meetings", meeting("employee-anna"), "Boris Kalns was in touch");
        assertThat(anna.post("/meetings", meeting("employee-anna", "employee-boris"), Map.of())
                        .body()
                        .has("warnings"))
                .isFalse();
        assertThat(details(anna.post("/interactions", interaction("NOTE"), Map.of())))
                .isEmpty();
    }

    @Test
    void aCallOfLongAgoIsNoWarning() {
        client();
        Map<String, Object> old = call();
        old.put(
                "occurredAt",
                Instant.now()
                        .minus(25, ChronoUnit.HOURS)
                        .truncatedTo(ChronoUnit.MILLIS)
                        .toString());
        boris.send("/interactions", old);
        Map<String, Object> then = call();
        then.put(
                "occurredAt",
                Instant.now()
                        .minus(24, ChronoUnit.HOURS)
                        .truncatedTo(ChronoUnit.MILLIS)
                        .toString());

        awaitWarning(anna, "/interactions", then, "Boris Kalns was in touch"); // by then it is known, whatever the hour

        assertThat(details(anna.post("/deals", deal("anna"), Map.of()))).isEmpty();
    }

    @Test
    void tellsOfAColleaguesOpenQuote() {
        client();
        String ofAnna = anna.send("/deals", deal("anna")).id();
        String ofBoris = boris.send("/deals", deal("boris")).id();
        boris.send("/quotes", quote(ofBoris));

        awaitWarning(anna, "/quotes", quote(ofAnna), "Boris Kalns has an open quote for this client since ");
        awaitWarning(boris, "/quotes", quote(ofBoris), "Anna Ozola has an open quote for this client since ");
        awaitWarning(anna, "/deals", deal("anna"), "Boris Kalns has an open quote");
    }

    @Test
    void holdsOffWhereASettingSaysSoAndSaysNothingWhereItIsOff() {
        client();
        api.send("/deals", deal("anna"));
        awaitWarning(boris, "/interactions", call(), "Anna Ozola has an open deal");

        api.send(RULE, Map.of("mode", "BLOCK", "reason", "two of us called on one day"));
        try {
            Api.Answer refused = boris.post("/deals", deal("boris"), Map.of());
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.code()).isEqualTo("CLIENT_BUSY");
            assertThat(refused.body().get("detail").asString())
                    .startsWith("Anna Ozola has an open deal with this client since 20");
            assertThat(boris.post("/interactions", call(), Map.of()).code()).isEqualTo("CLIENT_BUSY");

            api.awaitVisible("busy-rules", api.send(RULE, Map.of("mode", "OFF")));
            assertThat(boris.post("/interactions", call(), Map.of()).body().has("warnings"))
                    .isFalse();
            assertThat(api.read("/busy-rules/busyrule-clients").get("mode").asString())
                    .isEqualTo("OFF");
        } finally {
            api.send(RULE, Map.of("mode", "WARN"));
        }
    }

    @Test
    void holdsOffASecondOfferWhereASettingSaysSo() {
        client();
        String ofAnna = anna.send("/deals", deal("anna")).id();
        String ofBoris = boris.send("/deals", deal("boris")).id();
        anna.send("/quotes", quote(ofAnna));
        awaitWarning(boris, "/quotes", quote(ofBoris), "Anna Ozola has an open quote");

        api.send(RULE, Map.of("mode", "BLOCK"));
        try {
            Api.Answer refused = boris.post("/quotes", quote(ofBoris), Map.of());
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.code()).isEqualTo("CLIENT_BUSY");
            assertThat(refused.body().get("detail").asString()).startsWith("Anna Ozola has an open ");
        } finally {
            api.send(RULE, Map.of("mode", "WARN"));
        }
    }

    @Test
    void refusesRulesThatAreNone() {
        assertThat(api.post(RULE, Map.of("mode", "WARN", "hours", 0), Map.of()).code())
                .isEqualTo("INVALID_VALUE");
        assertThat(api.post(RULE, Map.of("mode", "SHOUT"), Map.of()).status()).isEqualTo(400);
        assertThat(api.post("/busy-rules/busyrule-other/set", Map.of("mode", "WARN"), Map.of())
                        .code())
                .isEqualTo("INVALID_IDENTIFIER");
    }

    private static Api employee(String id, String name) {
        api.send("/employees", Map.of("id", "employee-" + id, "name", name));
        return api.as("employee-" + id, Instant.now().truncatedTo(ChronoUnit.MILLIS), "REP");
    }

    /** In the pool, so that both reach it. */
    private void client() {
        api.send("/clients", Map.of("id", client, "kind", "ORGANISATION", "name", "Acme"));
    }

    /** What is looked up lags behind for a moment. */
    private static JsonNode awaitWarning(Api by, String path, Map<String, ?> body, String wanted) {
        List<JsonNode> found = new ArrayList<>();
        await().until(() -> {
            by.post(path, body, Map.of()).body().path("warnings").forEach(warning -> {
                if (warning.get("detail").asString().startsWith(wanted)) {
                    found.add(warning);
                }
            });
            return !found.isEmpty();
        });
        return found.get(0);
    }

    private static List<String> details(Api.Answer answer) {
        assertThat(answer.status()).isEqualTo(201);
        List<String> details = new ArrayList<>();
        answer.body()
                .path("warnings")
                .forEach(warning -> details.add(warning.get("detail").asString()));
        return details;
    }

    private Map<String, Object> deal(String owner) {
        return Map.of("title", "Roof", "clientId", client, "ownerId", "employee-" + owner);
    }

    private Map<String, Object> call() {
        return interaction("CALL");
    }

    private Map<String, Object> interaction(String kind) {
        return new HashMap<>(Map.of("kind", kind, "direction", "OUTBOUND", "subject", "Hello", "clientId", client));
    }

    private Map<String, Object> meeting(String... employees) {
        Instant begins = Instant.now().plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        return Map.of(
                "subject", "A visit",
                "clientId", client,
                "startsAt", begins.toString(),
                "endsAt", begins.plus(1, ChronoUnit.HOURS).toString(),
                "employeeIds", List.of(employees));
    }

    private static Map<String, Object> quote(String deal) {
        return Map.of(
                "dealId",
                deal,
                "currency",
                "EUR",
                "lines",
                List.of(Map.of(
                        "description",
                        "Tiles",
                        "quantity",
                        1,
                        "unitPrice",
                        Map.of("amount", "9.00", "currency", "EUR"))));
    }
}
