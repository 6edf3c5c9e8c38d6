package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Who took what from the pool, was given it, or brought it back, when and why (F54). */
@ExtendWith(RunningSystem.class)
class PoolHistoryIT {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final String run = Api.unique();
    private final String client = "client-" + run;
    private final String lead = "lead-" + run;
    private final Api api;

    @SuppressWarnings("NullAway.Init") // before each test
    private Api rita;

    PoolHistoryIT(Api api) {
        this.api = api;
    }

    @BeforeEach
    void aClientIsClaimedAndReturnedAndALeadGivenFromThePool() {
        rita = rep("rita");
        api.send("/clients", Map.of("id", client, "kind", "ORGANISATION", "name", "Kalns", "occurredAt", before(30)));
        api.send("/leads", Map.of("id", lead, "name", "Zane", "occurredAt", before(30)));
        rita.send("/clients/" + client + "/claim", Map.of("occurredAt", before(20)));
        rita.send("/clients/" + client + "/return-to-pool", Map.of("reason", "no time", "occurredAt", before(10)));
        api.send(
                "/leads/" + lead + "/assign-owner",
                Map.of("ownerId", employee("rita"), "reason", "her town", "occurredAt", before(5)));
        // what passes from hand to hand does not pass the pool
        api.send("/employees", Map.of("id", employee("boss"), "name", "Boss", "occurredAt", before(40)));
        api.send("/leads/" + lead + "/assign-owner", Map.of("ownerId", employee("boss"), "occurredAt", before(4)));
        api.awaitWholeHistory();
    }

    @Test
    void tellsOfAnEmployeeWhatWasTakenGivenAndReturnedWhenAndWhy() {
        List<String> told = new ArrayList<>();
        read("employeeId=" + employee("rita")).forEach(move -> told.add(told(move)));

        assertThat(told)
                .containsExactly(
                        lead + " LEAD ASSIGNED null " + employee("rita") + " her town " + before(5),
                        client + " CLIENT RETURNED " + employee("rita") + " null no time " + before(10),
                        client + " CLIENT CLAIMED null " + employee("rita") + " null " + before(20));
        assertThat(read("employeeId=" + employee("boss"))).isEmpty();
        assertThat(read("employeeId=" + employee("rita")).get(0).get("actorId").asString())
                .isNotEqualTo(employee("rita"));
    }

    @Test
    void isAskedByRecordByTimeAndAsOfAMoment() {
        assertThat(read("recordId=" + client)).hasSize(2);
        assertThat(hows("recordId=" + client + "&from=" + before(15))).containsExactly("RETURNED");
        assertThat(hows("recordId=" + client + "&to=" + before(15))).containsExactly("CLAIMED");
        assertThat(hows("recordId=" + client + "&asOf=" + before(15))).containsExactly("CLAIMED");
        assertThat(hows("recordId=" + client + "&basis=recorded&asOf=" + before(1)))
                .as("nothing was known of it then")
                .isEmpty();
        assertThat(api.get("/pool/history?filter%5BrecordId%5D=" + client).code())
                .isEqualTo("INVALID_PARAMETER");
        assertThat(api.get("/pool/history?cursor=nonsense").code()).isEqualTo("INVALID_CURSOR");
    }

    @Test
    void isReadPageByPageAndTheSameInGraphQl() {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = api.read("/pool/history?limit=1&employeeId=" + employee("rita") + cursor);
            assertThat(page.get("data")).hasSize(1);
            ids.add(page.at("/data/0/recordId").asString());
            cursor = page.at("/page/hasMore").asBoolean()
                    ? "&cursor=" + page.at("/page/nextCursor").asString()
                    : "";
        } while (!cursor.isEmpty());
        assertThat(ids).containsExactly(lead, client, client);

        JsonNode graph = api.graphql(
                        "query($e: ID) { poolHistory(employeeId: $e, first: 2) { moves { recordId how reason } nextCursor } }",
                        Map.of("e", employee("rita")))
                .body()
                .at("/data/poolHistory");
        assertThat(graph.at("/moves/1/how").asString()).as(graph.toString()).isEqualTo("RETURNED");
        assertThat(graph.at("/moves/1/reason").asString()).isEqualTo("no time");
        assertThat(graph.get("nextCursor").asString()).isNotEmpty();
    }

    @Test
    void tellsNobodyOfRecordsOutOfTheirReach() {
        assertThat(hows(rep("zane"), "recordId=" + lead)).as("it is the boss's").isEmpty();
        assertThat(hows(rep("anna"), "recordId=" + client))
                .as("it is the pool's")
                .containsExactly("RETURNED", "CLAIMED");
    }

    private static String told(JsonNode move) {
        return String.join(
                " ",
                text(move, "recordId"),
                text(move, "kind"),
                text(move, "how"),
                text(move, "fromOwnerId"),
                text(move, "toOwnerId"),
                text(move, "reason"),
                text(move, "occurredAt"));
    }

    private static String text(JsonNode move, String field) {
        return move.get(field).isNull() ? "null" : move.get(field).asString();
    }

    private JsonNode read(String question) {
        return api.read("/pool/history?" + question).get("data");
    }

    private List<String> hows(String question) {
        return hows(api, question);
    }

    private static List<String> hows(Api asking, String question) {
        List<String> hows = new ArrayList<>();
        asking.read("/pool/history?" + question)
                .get("data")
                .forEach(move -> hows.add(move.get("how").asString()));
        return hows;
    }

    private String employee(String name) {
        return "employee-" + run + "-" + name;
    }

    private Api rep(String name) {
        api.send("/employees", Map.of("id", employee(name), "name", name, "occurredAt", before(40)));
        return api.as(employee(name), now.minus(40, ChronoUnit.DAYS), "REP");
    }

    private String before(int days) {
        return now.minus(days, ChronoUnit.DAYS).toString();
    }
}
