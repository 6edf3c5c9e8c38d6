package dev.kartoteka.standalone.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kartoteka.standalone.attack.Attacked.Target;
import dev.kartoteka.standalone.login.Caller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attack 16: what a body says beyond what its command has is refused. */
@ExtendWith(Attacked.class)
class Attack16MassAssignmentIT {

    private static final String EVERY_COMMAND = "command-side/src/test/resources/every-command.txt";
    private static final List<String> FOREIGN = List.of(
            "role",
            "roles",
            "ownerId",
            "verified",
            "metadata",
            "actorId",
            "version",
            "secretHash",
            "erased",
            "recordedAt");

    private final Target target;

    Attack16MassAssignmentIT(Target target) {
        this.target = target;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "role",
                "roles",
                "verified",
                "metadata",
                "actorId",
                "version",
                "secretHash",
                "__proto__",
                "@class",
                "@type",
                "class"
            })
    void aFieldThatTheCommandDoesNotHaveIsRefused(String field) {
        Map<String, Object> body = new HashMap<>(Map.of("kind", "ORGANISATION", "name", "Assigned"));
        body.put(field, "java.net.URL");

        Caller.Reply answer = target.admin().post("/api/v1/clients", body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("UNKNOWN_FIELD");
    }

    @Test
    void nobodyMakesTheirOwnRoles() {
        Caller rep = target.as("climber", "REP");

        assertThat(rep.post("/api/v1/employees/employee-climber/grant-role", Map.of("role", "ADMIN", "reason", "me"))
                        .status())
                .isEqualTo(403);
        assertThat(target.admin()
                        .post(
                                "/api/v1/employees",
                                Map.of("id", "employee-born-admin", "name", "Born", "roles", List.of("ADMIN")))
                        .code())
                .isEqualTo("UNKNOWN_FIELD");
    }

    @Test
    void anApiKeysHashIsNotChosenByItsMaker() {
        Caller.Reply answer = target.admin()
                .post(
                        "/api/v1/api-keys",
                        Map.of(
                                "name",
                                "Own",
                                "scopes",
                                List.of("clients:read"),
                                "secretHash",
                                "00",
                                "id",
                                "apikey-own"));

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void aLogInTakesNothingElse() {
        Caller.Reply answer = target.nobody()
                .post("/api/v1/auth/token", Map.of("username", "admin", "password", "x", "roles", List.of("ADMIN")));

        assertThat(answer.status()).isEqualTo(400);
    }

    /** Each command in turn, with a body that it would take. */
    @Test
    void noCommandTakesWhatItDoesNotHave() throws IOException {
        List<String> taken = new ArrayList<>();
        int tried = 0;
        for (String line : Files.readAllLines(Path.of("../..", EVERY_COMMAND))) {
            String[] parts = line.split("[/ ]", 3);
            String verb = parts[1].isEmpty() ? "" : "/" + anId(parts[0]) + "/" + parts[1];
            for (String field : FOREIGN) {
                boolean own = field.equals("ownerId")
                        && verb.isEmpty()
                        && List.of("clients", "deals", "goals").contains(parts[0]);
                if (!own && !line.contains("\"" + field + "\"")) {
                    tried++;
                    String body =
                            "{\"" + field + "\":\"x\"" + (parts[2].equals("{}") ? "" : ",") + parts[2].substring(1);
                    Caller.Reply answer = target.admin().post("/api/v1/" + parts[0] + verb, body);
                    if (answer.status() != 400 || !answer.text().contains("UNKNOWN_FIELD")) {
                        taken.add(parts[0] + verb + " " + field + ": " + answer.status() + " " + answer.code());
                    }
                }
            }
        }
        assertThat(taken).isEmpty();
        assertThat(tried).isGreaterThan(300);
    }

    @Test
    void norDoesABatchOrAnImport() {
        Map<String, Object> body =
                Map.of("id", "client-assigned", "kind", "ORGANISATION", "name", "Assigned", "metadata", "x");
        Map<String, Object> actor = Map.of("path", "clients", "actorId", "employee-other", "body", body);
        Caller.Reply batch = target.admin().post("/api/v1/batches", Map.of("commands", List.of(actor)));
        Caller.Reply within = target.admin()
                .post("/api/v1/batches", Map.of("commands", List.of(Map.of("path", "clients", "body", body))));

        assertThat(batch.text()).contains("UNKNOWN_FIELD");
        assertThat(within.text()).contains("UNKNOWN_FIELD").doesNotContain("201");

        String row = "{\"path\":\"clients\",\"id\":\"client-assigned\",\"body\":{\"kind\":\"ORGANISATION\","
                + "\"name\":\"Assigned\",\"verified\":true}}";
        Caller.Reply taken = target.admin()
                .postMultipart("/api/v1/imports", Forms.upload("rows.ndjson", "commands", row), Forms.BOUNDARY);
        assertThat(taken.status()).as(taken.text()).isEqualTo(202);
        String location = taken.header("Location");
        await().until(() ->
                !target.admin().get(location).json().get("finishedAt").isNull());
        assertThat(target.admin().get(location + "/rejects").text()).contains("UNKNOWN_FIELD");
        assertThat(target.admin().get("/api/v1/clients/client-assigned").status())
                .isEqualTo(404);
    }

    private static String anId(String collection) {
        return switch (collection) {
            case "subjects" -> "employee-admin"; // of persons only those are known who are
            case "busy-rules" -> "busyrule-clients"; // there is one
            case "score-rules" -> "scorerule-leads"; // the same
            case "blocklist" -> "blockedentry-x";
            case "document-templates" -> "template-x";
            default -> collection.replaceAll("s$", "").replace("-", "") + "-x";
        };
    }
}
