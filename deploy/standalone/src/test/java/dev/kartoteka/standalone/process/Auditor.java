package dev.kartoteka.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kartoteka.standalone.issuer.TestIssuer;
import dev.kartoteka.standalone.login.Caller;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Whoever asks a query side whether it shows the whole history, and nothing but it. */
final class Auditor {

    private static final String NAME = "tester";

    private final TestIssuer issuer;

    private Auditor(TestIssuer issuer) {
        this.issuer = issuer;
    }

    /** By the first administrator, as an administrator too; on stores that are in use already, perhaps once more. */
    static Auditor letIn(SideProcess commands, TestIssuer issuer) {
        Caller admin = new Caller(commands.address(), issuer.token("admin"));
        String employee = "employee-" + NAME;
        admin.post("/api/v1/employees", Map.of("id", employee, "name", NAME));
        for (String role : new String[] {"ADMIN", "AUDITOR"}) {
            assertThat(admin.post(
                                    "/api/v1/employees/" + employee + "/grant-role",
                                    Map.of("role", role, "reason", "a test"))
                            .status())
                    .isEqualTo(200);
        }
        return new Auditor(issuer);
    }

    String token() {
        return issuer.token(NAME);
    }

    /** @return what the side says of the proof of the history */
    JsonNode assertHistoryIsWhole(SideProcess query) {
        Caller there = new Caller(query.address(), token());
        JsonNode complete = await().atMost(Duration.ofMinutes(2))
                .until(
                        () -> there.get("/api/v1/audit/proof/completeness?readModel=clients"),
                        told -> told.status() == 200)
                .json();
        assertThat(complete.get("equal").asBoolean()).as(complete.toString()).isTrue();
        JsonNode proven = there.get("/api/v1/audit/proof/history").json();
        assertThat(proven.get("valid").asBoolean()).as(proven.toString()).isTrue();
        return proven;
    }
}
