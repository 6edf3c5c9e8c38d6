package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** F24: who turns to a client on whom a colleague is at work is told so, or held off. In a system of its own: it sets a rule. */
class BusyClientIT {

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
    void tellsOfAColleaguesOpenDealAndRecentCallAndCanHoldOff() {
        api.send("/clients", Map.of("id", client, "kind", "ORGANISATION", "name", "Acme"));
        assertThat(deal(anna, "employee-anna").body().has("warnings")).isFalse();

        JsonNode warning = await().atMost(Duration.ofSeconds(20))
                .until(() -> call(boris).body().at("/warnings/0"), found -> !found.isMissingNode());
        assertThat(warning.get("code").asString()).isEqualTo("CLIENT_BUSY");
        assertThat(warning.get("employeeId").asString()).isEqualTo("employee-anna");
        assertThat(warning.get("detail").asString()).startsWith("Anna Ozola has an open deal");
        assertThat(warning.get("since").asString()).isNotEmpty();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> deal(anna, "employee-anna").body().toString().contains("Boris Kalns was in touch"));

        api.send("/busy-rules/busyrule-clients/set", Map.of("mode", "BLOCK"));
        Api.Answer refused = call(boris);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("CLIENT_BUSY");
        assertThat(refused.body().get("detail").asString()).contains("Anna Ozola");

        api.awaitVisible("busy-rules", api.send("/busy-rules/busyrule-clients/set", Map.of("mode", "OFF")));
        assertThat(call(boris).body().has("warnings")).isFalse();
        assertThat(api.read("/busy-rules/busyrule-clients").get("mode").asString())
                .isEqualTo("OFF");
        api.send("/busy-rules/busyrule-clients/set", Map.of("mode", "WARN"));
    }

    @Test
    void refusesRulesThatAreNone() {
        assertThat(api.post("/busy-rules/busyrule-clients/set", Map.of("mode", "WARN", "hours", 0), Map.of())
                        .code())
                .isEqualTo("INVALID_VALUE");
        assertThat(api.post("/busy-rules/busyrule-other/set", Map.of("mode", "WARN"), Map.of()).status())
                .isGreaterThanOrEqualTo(400);
    }

    private static Api employee(String id, String name) {
        api.send("/employees", Map.of("id", "employee-" + id, "name", name));
        return api.as("employee-" + id, Instant.now().truncatedTo(ChronoUnit.MILLIS), "REP");
    }

    private Api.Answer deal(Api by, String owner) {
        return by.post("/deals", Map.of("title", "Roof", "clientId", client, "ownerId", owner), Map.of());
    }

    private Api.Answer call(Api by) {
        Map<String, Object> body = new HashMap<>(Map.of("kind", "CALL", "direction", "OUTBOUND", "subject", "Hello"));
        body.put("clientId", client);
        return by.post("/interactions", body, Map.of());
    }
}
