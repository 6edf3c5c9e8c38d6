package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** All that somebody is responsible for goes to others by one command (F25, F42). */
class HandOverIT extends PlannerScene {

    private static final List<String> KINDS = List.of("clients", "deals", "leads", "tasks", "promises", "meetings");

    @Test
    void nothingStaysBehindAndHistoryTellsWhoseItWas() {
        employee("leaver");
        employee("heir");
        String client = client("leaver");
        String deal = create("deals", Map.of("title", "Roof", "clientId", client, "ownerId", id("leaver")));
        String lead = create("leads", Map.of("name", "Somebody", "ownerId", id("leaver")));
        String task = dueOf("leaver", FAR);
        String promise = promise("leaver", client);
        String weekly = meeting("leaver", "2026-03-22T08:00:00Z", Map.of("recurrence", "FREQ=WEEKLY"));
        String once = meeting("leaver", FAR, Map.of("clientId", client));
        String over = meeting("leaver", "2026-03-22T08:00:00Z", Map.of());
        JsonNode before = api.read("/employees/" + id("leaver") + "/holdings");
        assertThat(KINDS.stream().map(kind -> before.get(kind).asInt())).containsExactly(1, 1, 1, 1, 1, 2);
        Instant then = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        api.awaitVisible("employees", api.send("/employees/" + id("leaver") + "/leave", Map.of()));
        // an open task goes to whoever asked for it by the leaving itself
        api.readWhen(
                "/tasks/" + task, one -> !one.path("assigneeId").asString("").equals(id("leaver")));

        api.send(
                "/employees/" + id("leaver") + "/hand-over", Map.of("toIds", List.of(id("heir")), "reason", "retires"));

        api.readWhen(
                "/employees/" + id("leaver"),
                one -> !one.at("/handOver/doneAt").asString("").isEmpty());
        JsonNode after = api.readWhen("/employees/" + id("leaver") + "/holdings", all -> KINDS.stream()
                .allMatch(kind -> all.get(kind).asInt() == 0));
        assertThat(after.get("employeeId").asString()).isEqualTo(id("leaver"));
        assertThat(api.readWhen(
                                "/promises/" + promise,
                                one -> one.get("madeById").asString().equals(id("heir")))
                        .toString())
                .contains("TAKEN_OVER");
        for (String meeting : List.of(weekly, once)) {
            api.readWhen(
                    "/meetings/" + meeting,
                    one -> one.at("/employeeIds/0").asString().equals(id("heir")));
        }
        assertThat(api.read("/meetings/" + over).toString()).contains(id("leaver"));
        for (String path : List.of("/clients/" + client, "/deals/" + deal, "/leads/" + lead)) {
            api.readWhen(path, one -> one.path("ownerId").asString("").equals(id("heir")));
            assertThat(api.read(path + "?basis=recorded&asOf=" + then)
                            .get("ownerId")
                            .asString())
                    .as("whose it was")
                    .isEqualTo(id("leaver"));
        }
        JsonNode begun = event(id("leaver"), "EmployeeHandOverBegun");
        JsonNode assigned = event(client, "ClientOwnerAssigned");
        assertThat(assigned.toString())
                .as("of which it came, and why")
                .contains(begun.get("eventId").asString(), "retires");
    }

    @Test
    void whatBelongsToAClientStaysTogether() {
        employee("big");
        employee("left-hand");
        employee("right-hand");
        Set<String> heirs = new TreeSet<>();
        for (int i = 0; i < 8; i++) {
            String client = client("big");
            create("deals", Map.of("title", "One", "clientId", client, "ownerId", id("big")));
            create("deals", Map.of("title", "Two", "clientId", client, "ownerId", id("big")));
        }

        api.send("/employees/" + id("big") + "/hand-over", Map.of("toIds", List.of(id("left-hand"), id("right-hand"))));

        api.readWhen(
                "/employees/" + id("big") + "/holdings",
                all -> all.get("clients").asInt() == 0 && all.get("deals").asInt() == 0);
        for (String heir : List.of(id("left-hand"), id("right-hand"))) {
            for (JsonNode client :
                    api.read("/clients?filter[ownerId][eq]=" + heir).get("data")) {
                heirs.add(heir);
                String deals = "/deals?filter[clientId][eq]=" + client.get("id").asString();
                assertThat(api.read(deals).get("data")).hasSize(2).allSatisfy(deal -> assertThat(
                                deal.get("ownerId").asString())
                        .isEqualTo(heir));
            }
        }
        assertThat(heirs).isNotEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        Api self = employee("careful");
        Api stranger = employee("greedy");
        employee("gone");
        api.send("/employees/" + id("gone") + "/leave", Map.of());
        String path = "/employees/" + id("careful") + "/hand-over";

        assertThat(api.post(path, to(id("careful")), Map.of()).code()).isEqualTo("INVALID_VALUE");
        assertThat(api.post(path, Map.of("toIds", List.of()), Map.of()).code()).isEqualTo("INVALID_VALUE");
        assertThat(api.post(path, Map.of(), Map.of()).status()).isEqualTo(400);
        assertThat(api.post(path, to(id("gone")), Map.of()).code()).isEqualTo("EMPLOYEE_LEFT");
        assertThat(api.post(path, to("employee-nobody"), Map.of()).code()).isEqualTo("EMPLOYEE_UNKNOWN");
        assertThat(api.post("/employees/employee-nobody/hand-over", to(id("careful")), Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(stranger.post(path, to(id("greedy")), Map.of()).status())
                .as("nobody helps themselves")
                .isEqualTo(403);
        assertThat(self.post(path, to(id("greedy")), Map.of()).status()).isEqualTo(200);
    }

    private static Map<String, Object> to(String employeeId) {
        return Map.of("toIds", List.of(employeeId));
    }

    private static String promise(String employee, String client) {
        return create(
                "promises",
                Map.of("clientId", client, "text", "A roof", "madeBy", id(employee), "dueOn", "2199-01-01"));
    }

    private static JsonNode event(String recordId, String type) {
        JsonNode page = api.readWhen("/audit/events?limit=500&subject=" + recordId, answer -> answer.toString()
                .contains(type));
        for (JsonNode row : page.get("data")) {
            if (row.get("type").asString().equals(type)) {
                return row;
            }
        }
        throw new AssertionError(type + " is not in " + page);
    }
}
