package dev.kartoteka.standalone.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kartoteka.standalone.attack.Attacked.Target;
import dev.kartoteka.standalone.login.Caller;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Attacks 21, 23 and 24: what was written in is harmless wherever it comes out. */
@ExtendWith({Attacked.class, OutputCaptureExtension.class})
class InertOutputIT {

    private static final String SCRIPT = "<script>alert(1)</script><svg onload=alert(1)>";

    private final Target target;

    InertOutputIT(Target target) {
        this.target = target;
    }

    @Test
    void aScriptInANameIsDataWhereverItIsShown() {
        Caller admin = target.admin();
        admin.post("/api/v1/clients", Map.of("id", "client-script", "kind", "ORGANISATION", "name", SCRIPT));
        await().until(() -> admin.get("/api/v1/clients/client-script?minVersion=0&wait=5000")
                        .status()
                == 200);

        for (String path : List.of(
                "/api/v1/clients/client-script",
                "/api/v1/clients",
                "/api/v1/clients/client-script/timeline",
                "/api/v1/exports/clients",
                "/api/v1/nowhere/" + "%3Cscript%3E")) {
            Caller.Reply answer = admin.get(path);
            assertThat(answer.header("Content-Type"))
                    .as(path)
                    .doesNotContain("html")
                    .doesNotContain("svg");
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("Content-Security-Policy"))
                    .as(path)
                    .startsWith("default-src 'none'")
                    .contains("frame-ancestors 'none'");
            assertThat(answer.header("X-Frame-Options")).as(path).isEqualTo("DENY");
            assertThat(answer.header("Referrer-Policy")).as(path).isEqualTo("no-referrer");
            assertThat(answer.header("Cache-Control")).as(path).contains("no-store");
        }
        assertThat(admin.get("/api/v1/exports/clients").header("Content-Disposition"))
                .startsWith("attachment");
    }

    @Test
    void otherOriginsAreToldNothing() {
        Caller.Reply answer = target.admin().get("/api/v1/clients", "Origin", "https://evil.example.com");

        assertThat(answer.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control-"));
    }

    @Test
    void aFormulaInANameIsEscapedOnExport() {
        Caller admin = target.admin();
        admin.post(
                "/api/v1/clients",
                Map.of("id", "client-formula", "kind", "ORGANISATION", "name", "=cmd|' /C calc'!A0"));
        await().until(() -> admin.get("/api/v1/clients/client-formula?minVersion=0&wait=5000")
                        .status()
                == 200);

        String csv = await().until(() -> admin.get("/api/v1/exports/clients").text(), text -> text.contains("=cmd"));

        assertThat(csv).contains("'=cmd|").doesNotContain(",=cmd").doesNotContain(",\"=cmd");
    }

    @Test
    void noLineOfTheLogIsForged(CapturedOutput output) {
        String forged = "quiet\r\n2030-01-01 ERROR forged-line";
        target.nobody().post("/api/v1/auth/token", Map.of("username", forged, "password", forged));
        target.nobody().get("/api/v1/quiet%0D%0Aforged-line", "traceparent", "00-forged-line");
        target.admin().post("/api/v1/clients", Map.of("kind", forged, "name", "A"));
        target.admin().get("/api/v1/clients?sort=%0D%0Aforged-line");

        assertThat(output.getAll().lines()).noneMatch(line -> line.contains("forged-line"));
        assertThat(target.as("log-auditor", "AUDITOR")
                        .get("/api/v1/audit/accesses?limit=500")
                        .text())
                .doesNotContain("forged-line");
    }
}
