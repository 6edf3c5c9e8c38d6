package dev.kartoteka.standalone.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.standalone.acceptance.Traces;
import dev.kartoteka.standalone.attack.Attacked.Target;
import dev.kartoteka.standalone.login.Caller;
import dev.kartoteka.standalone.login.TestLogIn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/**
 * Attack 15: a password, a key and a token are given once, and never come back. The history that auditors read has the hash
 * of a key, as the event has it: what was hashed is 256 random bits, so nobody finds the key by it.
 */
@ExtendWith({Attacked.class, OutputCaptureExtension.class})
class Attack15SecretsIT {

    private static final String PASSWORD = "lost-otter-under-glass";

    private final Target target;

    Attack15SecretsIT(Target target) {
        this.target = target;
    }

    @Test
    void aSecretNeverComesBack(CapturedOutput output) throws IOException {
        List<String> secrets = secrets();
        Caller everything = target.as("secret-seeker", "ADMIN", "AUDITOR");
        StringBuilder shown = new StringBuilder(output.getAll());
        JsonNode api = everything.get("/v3/api-docs").json();
        int asked = 0;
        for (String path : api.get("paths").propertyNames()) {
            if (!path.contains("{") && api.get("paths").get(path).has("get")) {
                asked++;
                shown.append(everything.get(path).text());
            }
        }
        for (String path : List.of(
                "/api/v1/audit/events?limit=500&sort=-position",
                "/api/v1/exports/api-keys",
                "/api/v1/exports/employees",
                "/api/v1/subjects/employee-holder/export",
                "/actuator/env",
                "/actuator/configprops",
                "/actuator/heapdump",
                "/actuator/beans",
                "/actuator/loggers",
                "/actuator/mappings",
                "/actuator/prometheus",
                "/actuator/health")) {
            shown.append(everything.get(path).text());
        }
        shown.append(everything
                .graphql("{employees(first:500){edges{node{id name}}}}", Map.of())
                .text());

        assertThat(asked).isGreaterThan(15);
        assertThat(shown).contains("apikey-", "employee-holder").doesNotContain("$argon2");
        for (String secret : secrets) {
            assertThat(shown).doesNotContain(secret);
        }
        for (String kept : secrets.subList(0, 3)) {
            assertThat(Traces.inFiles(target.system().directory(), kept)).isEmpty();
        }
    }

    @Test
    void norDoesItsHashFromTheListOfKeys() {
        secrets();
        String list = target.admin().get("/api/v1/api-keys").text();

        assertThat(list).contains("apikey-").doesNotContain("Hash", "hash");
    }

    @Test
    void nothingOfTheInsideIsServed() {
        Caller everything = target.as("insider", "ADMIN", "AUDITOR");
        for (String inside : List.of("env", "configprops", "heapdump", "threaddump", "beans", "loggers", "mappings")) {
            assertThat(everything.get("/actuator/" + inside).status())
                    .as(inside)
                    .isEqualTo(404);
        }
    }

    private List<String> secrets() {
        String key = target.admin()
                .post("/api/v1/api-keys", Map.of("name", "Secret", "scopes", List.of("clients:read")))
                .json()
                .get("key")
                .asString();
        target.admin().post("/api/v1/employees", Map.of("id", "employee-holder", "name", "Holder"));
        target.admin().post("/api/v1/employees/employee-holder/grant-role", Map.of("role", "REP", "reason", "a test"));
        Caller.Reply user = target.admin()
                .post("/api/v1/auth/users", Map.of("employeeId", "employee-holder", "username", "holder"));
        assertThat(user.status()).as(user.text()).isEqualTo(201);
        String initial = user.json().get("initialPassword").asString();
        JsonNode first = tokens(initial);
        target.system()
                .with(first.get("accessToken").asString())
                .post("/api/v1/auth/password", Map.of("currentPassword", initial, "newPassword", PASSWORD));
        JsonNode tokens = tokens(PASSWORD);
        target.system().with(key).get("/api/v1/clients");
        target.nobody().get("/api/v1/clients?token=" + key);
        List<String> secrets = new ArrayList<>(List.of(
                key.substring(key.indexOf('.') + 1),
                PASSWORD,
                tokens.get("refreshToken").asString(),
                tokens.get("accessToken").asString(),
                first.get("refreshToken").asString(),
                initial,
                TestLogIn.ADMIN_PASSWORD));
        assertThat(secrets).allMatch(secret -> secret.length() > 20);
        return secrets;
    }

    private JsonNode tokens(String password) {
        Caller.Reply answer =
                target.nobody().post("/api/v1/auth/token", Map.of("username", "holder", "password", password));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }
}
