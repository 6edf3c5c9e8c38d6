package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Calls that a telephone system tells of (F122): one interaction each, however they are told. */
@ExtendWith(RunningSystem.class)
class CallsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    private final Api api;
    private final String run = Api.unique();
    /** One that no other run has. */
    private final String number = "+3712" + String.format("%07d", Math.floorMod(run.hashCode(), 10_000_000));

    CallsIT(Api api) {
        this.api = api;
    }

    @Test
    void aCallIsOneInteractionOfWhoeverHasTheNumber() {
        client("owned", number);
        Api pbx = telephoneSystem();
        whenKnown(pbx, 1);

        String id = tell(pbx, "first", "RINGING", 0, Map.of()).id();
        tell(pbx, "first", "ENDED", 75, Map.of());
        tell(pbx, "first", "ENDED", 75, Map.of());
        JsonNode missed = interactions("owned", 1).at("/data/0");
        assertThat(missed.get("subject").asString()).isEqualTo("Missed call from " + number);
        assertThat(missed.get("durationSeconds").asLong()).isZero();

        tell(pbx, "first", "ANSWERED", 10, Map.of()); // told late

        JsonNode call = api.readWhen(
                "/interactions/" + missed.get("id").asString(),
                one -> one.get("durationSeconds").asLong() == 65);
        assertThat(call.get("kind").asString()).isEqualTo("CALL");
        assertThat(call.get("direction").asString()).isEqualTo("INBOUND");
        assertThat(call.get("subject").asString()).isEqualTo("Call from " + number);
        assertThat(call.get("occurredAt").asString()).isEqualTo(NOON.toString());
        assertThat(call.get("actorId").asString()).isEqualTo("employee-" + run);
        assertThat(interactions("owned", 1).get("data").size()).isEqualTo(1);
        JsonNode arrival = api.read("/arrivals/" + id);
        assertThat(arrival.at("/call/answeredAt").asString())
                .isEqualTo(NOON.plusSeconds(10).toString());
        assertThat(arrival.get("interactionId")).isEqualTo(call.get("id"));
    }

    @Test
    void whoSpokeAndHowLongIsTakenFromWhoTellsIt() {
        client("spoken", number);
        Api pbx = telephoneSystem();
        api.send("/employees", Map.of("id", "employee-speaker-" + run, "name", "Speaker"));
        whenKnown(pbx, 1);

        tell(pbx, "second", "ENDED", 75, Map.of("durationSeconds", 33, "employeeId", "employee-speaker-" + run));

        JsonNode call = interactions("spoken", 1).at("/data/0");
        assertThat(call.get("durationSeconds").asLong()).isEqualTo(33);
        assertThat(call.get("actorId").asString()).isEqualTo("employee-speaker-" + run);
    }

    @Test
    void whatIsNobodysOrOfSeveralWaits() {
        Api pbx = telephoneSystem();
        Api.Done withheld = tell(pbx, "withheld", "ENDED", 20, Map.of("number", ""));
        Api.Done inside = tell(pbx, "inside", "ENDED", 20, Map.of("number", "204"));
        client("one", number);
        client("other", number);
        whenKnown(pbx, 2);
        Api.Done ofTwo = tell(pbx, "two", "ENDED", 20, Map.of());

        for (Api.Done one : List.of(withheld, inside, ofTwo)) {
            api.awaitVisible("arrivals", one);
            assertThat(api.read("/arrivals/" + one.id()).get("status").asString())
                    .isEqualTo("WAITING");
        }
        assertThat(api.read("/arrivals/" + inside.id()).get("addressAsTyped").asString())
                .isEqualTo("204");
        api.send("/arrivals/" + inside.id() + "/assign", Map.of("clientId", "client-other-" + run));
        assertThat(interactions("other", 1).at("/data/0/subject").asString()).isEqualTo("Missed call from 204");
    }

    @Test
    void aTelephoneSystemTellsAndSeesNothing() {
        Api pbx = telephoneSystem();

        assertThat(pbx.get("/arrivals").status()).isEqualTo(403);
        assertThat(pbx.get("/clients").status()).isEqualTo(403);
        assertThat(pbx.post("/arrivals/arrival-none/assign", Map.of("clientId", "client-none"), Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(refused(pbx, Map.of("stage", "HUNG_UP"))).isEqualTo("INVALID_VALUE");
        assertThat(refused(pbx, Map.of("durationSeconds", -1))).isEqualTo("INVALID_VALUE");
        assertThat(refused(pbx, Map.of("at", "yesterday"))).isEqualTo("INVALID_TIME");
        assertThat(refused(pbx, Map.of("employeeId", "employee-none"))).isEqualTo("EMPLOYEE_UNKNOWN");
        assertThat(refused(pbx, Map.of("id", "arrival-1"))).isEqualTo("UNKNOWN_FIELD");
    }

    @Test
    void whoLeadsSeesWhatWaitsAndOfTheRestWhatIsTheirs() {
        client("foreign", number);
        Api pbx = telephoneSystem();
        Api.Done waiting = tell(pbx, "waiting", "ENDED", 20, Map.of("number", ""));
        Api.Done foreign = tell(pbx, "foreign", "ENDED", 20, Map.of("number", ""));
        api.awaitVisible(
                "arrivals",
                api.send("/arrivals/" + foreign.id() + "/assign", Map.of("clientId", "client-foreign-" + run)));
        api.awaitVisible("arrivals", waiting);
        Api lead = employee("lead", "MANAGER");
        Api rep = employee("rep", "REP");

        assertThat(lead.get("/arrivals/" + waiting.id()).status()).isEqualTo(200);
        assertThat(lead.get("/arrivals/" + foreign.id()).status()).isEqualTo(404);
        assertThat(lead.post(
                                "/arrivals/" + waiting.id() + "/assign",
                                Map.of("clientId", "client-foreign-" + run),
                                Map.of())
                        .code())
                .isEqualTo("CLIENT_UNKNOWN");
        assertThat(lead.post("/arrivals/" + foreign.id() + "/dismiss", Map.of("reason", "mine"), Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(rep.get("/arrivals").status()).isEqualTo(403);
    }

    private Api employee(String name, String role) {
        String id = "employee-" + name + "-" + run;
        api.awaitVisible("employees", api.send("/employees", Map.of("id", id, "name", name)));
        return api.as(id, Instant.now().truncatedTo(ChronoUnit.MILLIS), role);
    }

    private String refused(Api pbx, Map<String, Object> more) {
        return pbx.post("/calls", body("refused", "RINGING", 0, more), Map.of()).code();
    }

    private int candidates(Api.Done arrival) {
        api.awaitVisible("arrivals", arrival);
        return api.read("/arrivals/" + arrival.id()).get("candidateIds").size();
    }

    private void client(String name, String phone) {
        if (api.get("/employees/employee-" + run).status() == 404) {
            api.send("/employees", Map.of("id", "employee-" + run, "name", "Rita"));
        }
        api.send(
                "/clients",
                Map.of(
                        "id",
                        "client-" + name + "-" + run,
                        "kind",
                        "INDIVIDUAL",
                        "name",
                        "Jānis",
                        "phone",
                        phone,
                        "ownerId",
                        "employee-" + run));
    }

    private Api telephoneSystem() {
        JsonNode key = api.post("/api-keys", Map.of("name", "PBX", "scopes", List.of("calls:write")), Map.of())
                .body();
        return api.with(key.get("key").asString());
    }

    /** Rings until the number is known, which it is some milliseconds after it was told. */
    private void whenKnown(Api pbx, int clients) {
        await().atMost(PATIENCE)
                .until(() -> candidates(tell(pbx, "probe-" + Api.unique(), "RINGING", 0, Map.of())) == clients);
    }

    private Api.Done tell(Api pbx, String call, String stage, int after, Map<String, Object> more) {
        return pbx.send("/calls", body(call, stage, after, more));
    }

    private Map<String, Object> body(String call, String stage, int after, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "callId",
                call + "-" + run,
                "stage",
                stage,
                "at",
                NOON.plusSeconds(after).toString(),
                "direction",
                "INBOUND",
                "number",
                number));
        body.putAll(more);
        return body;
    }

    private JsonNode interactions(String client, int count) {
        return api.readWhen(
                "/interactions?filter[clientId][eq]=client-" + client + "-" + run,
                page -> page.get("data").size() >= count);
    }
}
