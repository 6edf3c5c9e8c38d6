package dev.kartoteka.standalone.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.standalone.attack.Attacked.Target;
import dev.kartoteka.standalone.login.Caller;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attack 16: what a body says beyond what its command has is refused. */
@ExtendWith(Attacked.class)
class MassAssignmentIT {

    private final Target target;

    MassAssignmentIT(Target target) {
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

    @Test
    void aSecretNeverComesBack() {
        Caller.Reply given =
                target.admin().post("/api/v1/api-keys", Map.of("name", "Secret", "scopes", List.of("clients:read")));
        String key = given.json().get("key").asString();
        String secret = key.substring(key.indexOf('.') + 1);

        String shown = target.admin().get("/api/v1/api-keys").text()
                + target.as("secret-auditor", "AUDITOR")
                        .get("/api/v1/audit/events?limit=100")
                        .text();

        assertThat(shown).doesNotContain(secret);
    }
}
