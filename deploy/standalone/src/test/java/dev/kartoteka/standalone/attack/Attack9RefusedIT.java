package dev.kartoteka.standalone.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kartoteka.standalone.acceptance.Traces;
import dev.kartoteka.standalone.attack.Attacked.Target;
import dev.kartoteka.standalone.login.Caller;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Attack 9: a 403 means that there is no event of it, nor anything else; and attack 8: an identifier is used once. That each
 * refusal of each endpoint leaves the head of the events where it was is shown by RestRightsIT.
 */
@ExtendWith(Attacked.class)
class Attack9RefusedIT {

    private final Target target;

    Attack9RefusedIT(Target target) {
        this.target = target;
    }

    @Test
    void a403MeansNoNewEvent() {
        Caller analyst = target.as("only-counting", "ANALYST");
        Map<String, Object> client = Map.of("id", "client-forbidden", "kind", "ORGANISATION", "name", "Forbidden");

        assertThat(analyst.post("/api/v1/clients", client).status()).isEqualTo(403);
        assertThat(analyst.post(
                                "/api/v1/batches",
                                List.of(
                                        Map.of("path", "clients", "body", client),
                                        Map.of("path", "clients", "body", client)))
                        .text())
                .contains("FORBIDDEN")
                .doesNotContain("201");

        // the identifier is still free, and the version of the one who takes it is the first
        Caller.Reply taken = target.admin().post("/api/v1/clients", client);
        assertThat(taken.status()).isEqualTo(201);
        assertThat(taken.json().get("version").asInt()).isZero();
        String path = "/api/v1/clients/client-forbidden";
        assertThat(analyst.post(path + "/rename", Map.of("name", "Mine")).status())
                .isEqualTo(403);
        assertThat(analyst.post(path + "/archive", Map.of("reason", "spite")).status())
                .isEqualTo(403);
        Caller admin = target.admin();
        await().until(() -> admin.get(path + "?minVersion=0&wait=5000").status() == 200);
        assertThat(admin.get(path).json().get("version").asInt()).isZero();
    }

    @Test
    void a403OfAnImportKeepsNoFile() throws IOException {
        String parts = Forms.upload("rows.ndjson", "commands", "forbidden-row");

        assertThat(target.as("only-selling", "REP")
                        .postMultipart("/api/v1/imports", parts, Forms.BOUNDARY)
                        .status())
                .isEqualTo(403);

        assertThat(Traces.inFiles(target.system().directory(), "forbidden-row")).isEmpty();
    }

    @Test
    void anIdentifierIsNeverUsedTwice() {
        Map<String, Object> client = Map.of("id", "client-twice", "kind", "ORGANISATION", "name", "Once");
        assertThat(target.admin().post("/api/v1/clients", client).status()).isEqualTo(201);

        Caller.Reply again = target.admin().post("/api/v1/clients", client);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("ALREADY_EXISTS");
    }
}
