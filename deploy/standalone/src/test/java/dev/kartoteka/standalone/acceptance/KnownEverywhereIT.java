package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who somebody is and what they may do is the same for commands and for reads, on each side; and each side logs accesses. */
@ExtendWith(RunningSystem.class)
class KnownEverywhereIT {

    /** A side that has asked may go by its answer for so long. */
    private static final Duration REMEMBERED = Duration.ofSeconds(20);

    private final QuerySides querySides;
    private final Api api;
    private final String run = Api.unique();

    KnownEverywhereIT(QuerySides querySides) {
        this.querySides = querySides;
        this.api = querySides.each().get(0);
    }

    @Test
    void aRepSeesAndChangesTheirOwnOnly() {
        String rep = api.send("/employees", Map.of("id", "employee-" + run, "name", "Rep"))
                .id();
        Api asRep = api.as(rep, Instant.now().truncatedTo(ChronoUnit.MILLIS), "REP");
        String other = api.send("/employees", Map.of("id", "employee-other-" + run, "name", "Other"))
                .id();
        Api.Done own = client("own", rep);
        Api.Done foreign = client("foreign", other);

        for (Api side : querySides.each()) {
            Api there = side.with(asRep.http().token());
            side.awaitVisible("clients", foreign);
            there.awaitVisible("clients", own);
            assertThat(there.get("/clients/" + foreign.id()).status()).isEqualTo(404);
            assertThat(there.read("/clients?limit=500").toString())
                    .contains(own.id())
                    .doesNotContain(foreign.id());
            assertThat(there.get("/audit/accesses").status()).isEqualTo(403);
        }
        assertThat(rename(asRep, own).status()).isEqualTo(200);
        assertThat(rename(asRep, foreign).status()).isEqualTo(404);
        assertThat(asRep.post("/teams", Map.of("name", "Mine"), Map.of()).status())
                .isEqualTo(403);

        api.send("/employees/" + rep + "/revoke-role", Map.of("role", "REP", "reason", "over"));
        for (Api side : querySides.each()) {
            Api there = side.with(asRep.http().token());
            await().atMost(REMEMBERED)
                    .until(() -> there.get("/clients/" + own.id()).status() == 403);
        }
        await().atMost(REMEMBERED).until(() -> rename(asRep, own).status() == 403);
    }

    @Test
    void aKeyOpensWhatItsScopesSayUntilItIsRevoked() {
        Api.Answer made = api.post("/api-keys", Map.of("name", "reader", "scopes", List.of("clients:read")), Map.of());
        Api byKey = api.with(made.body().get("key").asString());

        for (Api side : querySides.each()) {
            Api there = side.with(byKey.http().token());
            assertThat(there.get("/clients?limit=1").status()).isEqualTo(200);
            assertThat(there.get("/deals?limit=1").status()).isEqualTo(403);
        }
        assertThat(byKey.post("/clients", Map.of("kind", "INDIVIDUAL", "name", "x"), Map.of())
                        .status())
                .isEqualTo(403);

        api.send("/api-keys/" + made.body().get("id").asString() + "/revoke", Map.of());
        for (Api side : querySides.each()) {
            Api there = side.with(byKey.http().token());
            await().atMost(REMEMBERED).until(() -> there.get("/clients?limit=1").status() == 401);
        }
        await().atMost(REMEMBERED)
                .until(() -> byKey.post("/clients", Map.of("kind", "INDIVIDUAL", "name", "x"), Map.of())
                                .status()
                        == 401);
    }

    @Test
    void whatEachSideShowedIsInTheOneLog() {
        Api.Done client = client("logged", "employee-tester");
        for (Api side : querySides.each()) {
            side.awaitVisible("clients", client);
            Api.Answer shown = side.get("/clients/" + client.id());
            String trace = shown.response().headers().firstValue("X-Trace-Id").orElseThrow();
            for (Api asked : querySides.each()) {
                asked.readWhen("/audit/accesses?limit=500&record=" + client.id(), log -> log.toString()
                        .contains(trace));
            }
        }
    }

    private Api.Done client(String name, String owner) {
        return api.send(
                "/clients",
                Map.of("id", "client-" + name + "-" + run, "kind", "INDIVIDUAL", "name", name, "ownerId", owner));
    }

    private static Api.Answer rename(Api by, Api.Done client) {
        return by.post("/clients/" + client.id() + "/rename", Map.of("name", "Renamed " + Api.unique()), Map.of());
    }
}
