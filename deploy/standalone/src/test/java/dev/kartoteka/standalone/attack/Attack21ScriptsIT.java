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

/** Attack 21: a script in a text or in a file is only ever data. */
@ExtendWith(Attacked.class)
class Attack21ScriptsIT {

    private static final String SCRIPT = "<script>alert(1)</script><svg onload=alert(1)>";

    private final Target target;

    Attack21ScriptsIT(Target target) {
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
            inert(admin.get(path), path);
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

    /** There are no documents, so a file can only be imported: as rows, or not at all. */
    @ParameterizedTest
    @ValueSource(strings = {"picture.svg", "page.html", "rows.ndjson"})
    void anUploadedPageIsNeverServedAsOne(String name) {
        String page = "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>" + SCRIPT;
        Caller admin = target.admin();
        Caller.Reply taken =
                admin.postMultipart("/api/v1/imports", Forms.upload(name + SCRIPT, "commands", page), Forms.BOUNDARY);
        assertThat(taken.status()).as(taken.text()).isIn(400, 202);
        inert(taken, name);
        if (taken.status() == 202) {
            String location = taken.header("Location");
            await().until(() -> !admin.get(location).json().get("finishedAt").isNull());
            for (String path : List.of(location, location + "/rejects", location + "/notes", "/api/v1/imports")) {
                inert(admin.get(path), path);
            }
        }
    }

    private static void inert(Caller.Reply answer, String path) {
        assertThat(answer.header("Content-Type"))
                .as(path)
                .doesNotContain("html")
                .doesNotContain("svg")
                .doesNotContain("xml");
        assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy"))
                .as(path)
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'");
        assertThat(answer.header("X-Frame-Options")).as(path).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).as(path).isEqualTo("no-referrer");
        assertThat(answer.header("Cache-Control")).as(path).contains("no-store");
    }
}
