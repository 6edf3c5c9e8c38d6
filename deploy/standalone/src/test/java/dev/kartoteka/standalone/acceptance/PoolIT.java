package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Taking from the pool, giving back, and what nobody looks after (F54). */
@ExtendWith(RunningSystem.class)
class PoolIT {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final String run = Api.unique();
    private final String client = "client-" + run;
    private final Api api;

    PoolIT(Api api) {
        this.api = api;
    }

    @Test
    void ofTwentyWhoClaimAtOnceOneGetsItAndTheOthersAreToldWho() throws Exception {
        api.send("/clients", Map.of("id", client, "kind", "ORGANISATION", "name", "Kalns"));
        List<Callable<Api.Answer>> claims = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Api rep = rep("r" + i);
            claims.add(() -> rep.post("/clients/" + client + "/claim", Map.of(), Map.of()));
        }
        List<Api.Answer> answers = atOnce(claims);

        assertThat(answers.stream().map(Api.Answer::status))
                .containsOnly(200, 409)
                .containsOnlyOnce(200);
        JsonNode owned = api.read("/clients/" + client + "?minVersion=1&wait=5000");
        String winner = owned.at("/owner/name").asString();
        assertThat(answers.stream().filter(answer -> answer.status() == 409)).allSatisfy(loser -> {
            assertThat(loser.code()).isEqualTo("ALREADY_CLAIMED");
            assertThat(loser.body().get("detail").asString()).startsWith(winner + " is responsible");
        });
    }

    @Test
    void nobodyPassesTheirLimitHoweverFastTheyAre() throws Exception {
        Api rep = rep("rita");
        api.send("/pools/pool-" + run + "-rita/set-limits", Map.of("mostClaimed", 3));
        List<Callable<Api.Answer>> claims = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String lead = "lead-" + run + "-" + i;
            api.send("/leads", Map.of("id", lead, "name", "Zane"));
            // the way round by the other command is none
            claims.add(
                    i % 2 == 0
                            ? () -> rep.post("/leads/" + lead + "/claim", Map.of(), Map.of())
                            : () -> rep.post(
                                    "/leads/" + lead + "/assign-owner", Map.of("ownerId", employee("rita")), Map.of()));
        }
        List<Api.Answer> answers = atOnce(claims);

        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(3);
        assertThat(answers.stream().map(Api.Answer::code)).containsOnly("", "CLAIM_LIMIT");
        String held = answers.stream()
                .filter(answer -> answer.status() == 200)
                .findFirst()
                .orElseThrow()
                .body()
                .get("id")
                .asString();
        rep.send("/leads/" + held + "/return-to-pool", Map.of("reason", "no time"));
        assertThat(rep.post("/leads/" + held + "/claim", Map.of(), Map.of()).status())
                .isEqualTo(200);
    }

    @Test
    void whatIsClaimedAndReturnedIsInItsHistory() {
        Api rep = rep("rita");
        api.send("/clients", Map.of("id", client, "kind", "ORGANISATION", "name", "Kalns"));
        rep.send("/clients/" + client + "/claim", Map.of());
        assertThat(rep.post("/clients/" + client + "/claim", Map.of(), Map.of()).status())
                .as("one's own, again")
                .isEqualTo(200);
        assertThat(rep.post("/clients/" + client + "/return-to-pool", Map.of(), Map.of())
                        .code())
                .isEqualTo("REASON_REQUIRED");
        Api.Done returned = rep.send("/clients/" + client + "/return-to-pool", Map.of("reason", "no time"));
        api.awaitVisible("clients", returned);

        JsonNode history = api.readWhen(
                "/clients/" + client + "/owners",
                read -> read.path("owners").size() == 3
                        && read.at("/owners/2/actorId").asString("").equals(employee("rita")));
        assertThat(history.at("/owners/0/how").asString()).isEqualTo("REGISTERED");
        assertThat(history.at("/owners/1/how").asString()).isEqualTo("CLAIMED");
        assertThat(history.at("/owners/1/ownerId").asString()).isEqualTo(employee("rita"));
        assertThat(history.at("/owners/2/how").asString()).isEqualTo("RETURNED");
        assertThat(history.at("/owners/2/ownerId").isNull()).isTrue();
    }

    @Test
    void whatNobodyLooksAfterGoesBackAndWhatIsLookedAfterStays() {
        Api rep = rep("rita");
        api.send("/pools/pool-" + run + "-rita/set-limits", Map.of("daysWithoutContact", 10));
        String kept = client + "-kept";
        for (String each : List.of(client, kept)) {
            api.send("/clients", Map.of("id", each, "kind", "ORGANISATION", "name", "Kalns", "occurredAt", before(30)));
        }
        String lead = "lead-" + run;
        api.send("/leads", Map.of("id", lead, "name", "Zane", "occurredAt", before(30)));
        rep.send(
                "/interactions", Map.of("clientId", kept, "kind", "VISIT", "subject", "Seen", "occurredAt", before(5)));
        rep.send("/clients/" + kept + "/claim", Map.of("occurredAt", before(20)));
        rep.send("/clients/" + client + "/claim", Map.of("occurredAt", before(20)));
        rep.send("/leads/" + lead + "/claim", Map.of("occurredAt", before(20)));

        JsonNode history = api.readWhen(
                "/clients/" + client + "/owners",
                read -> read.at("/owners/2/how").asString("").equals("NEGLECTED"));
        assertThat(history.at("/owners/2/actorId").asString()).isEqualTo("due-neglected-client");
        api.readWhen("/leads/" + lead, read -> read.get("ownerId").isNull());
        assertThat(api.read("/clients/" + kept + "?minVersion=1&wait=5000")
                        .at("/owner/id")
                        .asString())
                .isEqualTo(employee("rita"));
    }

    @Test
    void thePoolShowsLeadsAndClientsPageByPage() {
        String source = "source-" + run;
        for (int i = 0; i < 3; i++) {
            api.send("/leads", Map.of("id", "lead-" + run + "-" + i, "name", "Zane", "source", source));
            api.awaitVisible(
                    "clients",
                    api.send(
                            "/clients",
                            Map.of("id", client + "-" + i, "kind", "INDIVIDUAL", "name", "Zane", "source", source)));
        }
        Api rep = rep("rita");
        api.awaitVisible("leads", rep.send("/leads/lead-" + run + "-1/claim", Map.of()));
        api.awaitVisible("leads", new Api.Done("lead-" + run + "-2", 0));

        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = rep.read("/pool?limit=2&total=true&filter%5Bsource%5D=" + source + cursor);
            assertThat(page.at("/page/total").asLong()).isEqualTo(5);
            page.get("data").forEach(entry -> ids.add(entry.get("id").asString()));
            cursor = page.at("/page/hasMore").asBoolean()
                    ? "&cursor=" + page.at("/page/nextCursor").asString()
                    : "";
        } while (!cursor.isEmpty());
        assertThat(ids)
                .containsExactly(
                        "lead-" + run + "-0", "lead-" + run + "-2", client + "-0", client + "-1", client + "-2");
        JsonNode graph = rep.graphql(
                        "query($s: String) { pool(source: $s, first: 1) { entries { id kind } nextCursor } }",
                        Map.of("s", source))
                .body();
        assertThat(graph.at("/data/pool/entries/0/kind").asString())
                .as(graph.toString())
                .isEqualTo("LEAD");
        assertThat(rep.get("/pool?cursor=nonsense").code()).isEqualTo("INVALID_CURSOR");
    }

    @Test
    void aProgramClaimsNothing() {
        api.send("/clients", Map.of("id", client, "kind", "ORGANISATION", "name", "Kalns"));
        String key = api.post("/api-keys", Map.of("name", "Site", "scopes", List.of("clients:write")), Map.of())
                .body()
                .get("key")
                .asString();

        Api.Answer answer = api.with(key).post("/clients/" + client + "/claim", Map.of(), Map.of());

        assertThat(answer.code()).isEqualTo("FORBIDDEN");
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void whatIsOwnedByOthersWhoNeverTookItIsNotThere() {
        api.send("/employees", Map.of("id", employee("boss"), "name", "Boss"));
        api.send(
                "/clients", Map.of("id", client, "kind", "ORGANISATION", "name", "Kalns", "ownerId", employee("boss")));

        assertThat(rep("rita")
                        .post("/clients/" + client + "/claim", Map.of(), Map.of())
                        .code())
                .isEqualTo("NOT_FOUND");
        assertThat(api.post("/clients/" + client + "/claim", Map.of(), Map.of()).code())
                .as("one who sees it")
                .isEqualTo("ALREADY_CLAIMED");
        api.send("/clients/" + client + "/archive", Map.of("reason", "gone"));
        assertThat(api.post("/clients/" + client + "/claim", Map.of(), Map.of()).code())
                .isEqualTo("CLIENT_ARCHIVED");
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

    private static List<Api.Answer> atOnce(List<Callable<Api.Answer>> attempts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(attempts.size());
        try {
            List<Api.Answer> answers = new ArrayList<>();
            for (Future<Api.Answer> attempt : threads.invokeAll(attempts)) {
                answers.add(attempt.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
