package dev.kartoteka.standalone.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.standalone.attack.Attacked.Target;
import dev.kartoteka.standalone.login.Caller;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Attack 24: nobody writes a line of the log by what they send. */
@ExtendWith({Attacked.class, OutputCaptureExtension.class})
class Attack24LogLinesIT {

    private static final String FORGED = "quiet\r\n2030-01-01 ERROR forged-line";

    private final Target target;

    Attack24LogLinesIT(Target target) {
        this.target = target;
    }

    @Test
    void noLineOfTheLogIsForged(CapturedOutput output) {
        Caller admin = target.admin();
        target.nobody().post("/api/v1/auth/token", Map.of("username", FORGED, "password", FORGED));
        target.nobody().post("/api/v1/auth/refresh", Map.of("refreshToken", FORGED));
        target.nobody().get("/api/v1/quiet%0D%0Aforged-line", "traceparent", "00-forged-line");
        admin.get("/api/v1/clients", "User-Agent", "forged-line", "X-Forwarded-For", "forged-line");
        admin.post("/api/v1/clients", Map.of("kind", FORGED, "name", "A"));
        admin.post("/api/v1/clients", Map.of("kind", "ORGANISATION", "name", FORGED, "reason", FORGED));
        admin.post("/api/v1/clients", Map.of(FORGED, FORGED));
        admin.post("/api/v1/" + "clients/client-%0D%0Aforged-line/rename", Map.of("name", "A"));
        admin.get("/api/v1/clients?sort=%0D%0Aforged-line");
        admin.get("/api/v1/clients?filter%5Bname%0D%0Aforged-line%5D=x");
        admin.graphql("{clients(after:\"\\r\\nforged-line\"){totalCount}}", Map.of());
        admin.post("/graphql", Map.of("query", "{nope\r\nforged-line}", "operationName", FORGED));
        String row = "{\"path\":\"clients\",\"key\":\"1\",\"body\":{\"kind\":\"\\r\\nforged-line\"}}";
        Caller.Reply taken = admin.postMultipart(
                "/api/v1/imports", Forms.upload("rows\r\nforged-line", "commands", row), Forms.BOUNDARY);
        assertThat(taken.status()).isIn(202, 400);

        assertThat(output.getAll().lines()).noneMatch(line -> line.contains("forged-line"));
        assertThat(target.as("log-auditor", "AUDITOR")
                        .get("/api/v1/audit/accesses?limit=500")
                        .text())
                .doesNotContain("forged-line");
    }
}
