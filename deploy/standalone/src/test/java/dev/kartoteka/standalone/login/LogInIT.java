package dev.kartoteka.standalone.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kartoteka.standalone.login.Caller.Reply;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Logging in by user name and password, staying in, and out. */
class LogInIT {

    private static final String SOME = "/api/v1/clients?limit=1";
    private static final String PASSWORD = "quiet-harbour-of-tests";

    @SuppressWarnings("NullAway.Init") // started before any test
    private static LocalSystem system;

    @SuppressWarnings("NullAway.Init")
    private static TestLogIn people;

    @BeforeAll
    static void start() throws IOException {
        system = LocalSystem.start();
        people = system.logIn();
    }

    @AfterAll
    static void end() throws IOException {
        system.close();
    }

    @Test
    void theFirstAdministratorHasThePasswordThatWasSet() {
        Reply answer = logIn("admin", TestLogIn.ADMIN_PASSWORD);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("passwordChangeRequired").asBoolean()).isFalse();
        assertThat(answer.json().get("expiresIn").asLong()).isEqualTo(600);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(status(text(answer, "accessToken"))).isEqualTo(200);
    }

    @Test
    void nobodyIsLetInWithoutATokenOrWithSomethingElse() {
        Reply without = system.nobody().get(SOME);

        assertThat(without.status()).isEqualTo(401);
        assertThat(without.code()).isEqualTo("UNAUTHENTICATED");
        assertThat(without.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(status("something")).isEqualTo(401);
        assertThat(status("kartoteka_x.y")).isEqualTo(401);
    }

    @Test
    void aWrongPasswordAndAnUnknownUserAreToldAlike() {
        people.as("told-alike");
        Reply wrong = logIn("employee-told-alike", "not-the-password-at-all");
        Reply unknown = logIn("employee-nobody", "not-the-password-at-all");
        Reply impossible = logIn("no\u0000body\r\n", "not-the-password-at-all");

        assertThat(List.of(wrong.status(), unknown.status(), impossible.status()))
                .containsOnly(401);
        assertThat(wrong.code()).isEqualTo("LOGIN_FAILED");
        assertThat(withoutTrace(unknown)).isEqualTo(withoutTrace(wrong));
        assertThat(withoutTrace(impossible)).isEqualTo(withoutTrace(wrong));
        assertThat(unknown.headers().map().keySet())
                .isEqualTo(wrong.headers().map().keySet());
    }

    @Test
    void aRefreshTokenIsGoodOnceAndASecondUseEndsTheSession() {
        people.as("refreshing", "REP");
        Reply first = logIn("employee-refreshing", PASSWORD);
        Reply second = refresh(text(first, "refreshToken"));

        assertThat(second.status()).isEqualTo(200);
        assertThat(text(second, "refreshToken")).isNotEqualTo(text(first, "refreshToken"));
        assertThat(status(text(second, "accessToken"))).isEqualTo(200);

        Reply again = refresh(text(first, "refreshToken"));
        assertThat(again.status()).isEqualTo(401);
        assertThat(again.code()).isEqualTo("SESSION_ENDED");
        assertThat(refresh(text(second, "refreshToken")).status()).isEqualTo(401);
        awaitRefused(text(second, "accessToken"));
    }

    @Test
    void whoLogsOutIsOut() {
        people.as("leaving-for-today", "REP");
        Reply in = logIn("employee-leaving-for-today", PASSWORD);
        Reply out = system.nobody().post("/api/v1/auth/logout", Map.of("refreshToken", text(in, "refreshToken")));

        assertThat(out.status()).isEqualTo(204);
        awaitRefused(text(in, "accessToken"));
        assertThat(refresh(text(in, "refreshToken")).status()).isEqualTo(401);
    }

    @Test
    void tooManyWrongPasswordsHaveToWait() {
        people.as("guessed-at", "REP");
        Reply last = logIn("employee-guessed-at", "wrong-number-0-of-many");
        for (int i = 1; i <= 10; i++) {
            assertThat(last.status()).isEqualTo(401);
            last = logIn("employee-guessed-at", "wrong-number-" + i + "-of-many");
        }

        assertThat(last.status()).isEqualTo(429);
        assertThat(last.code()).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 900);
        assertThat(logIn("employee-guessed-at", PASSWORD).status()).isEqualTo(429);
        assertThat(logIn("admin", TestLogIn.ADMIN_PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void aPasswordOfOnesOwnEndsAllSessions() {
        people.as("changing", "REP");
        Reply in = logIn("employee-changing", PASSWORD);
        assertThat(in.json().get("passwordChangeRequired").asBoolean()).isTrue();
        Caller caller = system.with(text(in, "accessToken"));

        assertThat(change(caller, "not-the-one-it-is-now", "amber-kettle-northwards")
                        .code())
                .isEqualTo("LOGIN_FAILED");
        assertThat(change(caller, PASSWORD, "short").code()).isEqualTo("WEAK_PASSWORD");
        assertThat(change(caller, PASSWORD, "password123456").code()).isEqualTo("WEAK_PASSWORD");
        assertThat(change(caller, PASSWORD, "employee-changing").code()).isEqualTo("WEAK_PASSWORD");
        assertThat(change(caller, PASSWORD, PASSWORD).code()).isEqualTo("WEAK_PASSWORD");
        assertThat(change(caller, PASSWORD, "amber-kettle-northwards").status()).isEqualTo(204);

        awaitRefused(caller.token());
        assertThat(refresh(text(in, "refreshToken")).status()).isEqualTo(401);
        assertThat(logIn("employee-changing", PASSWORD).status()).isEqualTo(401);
        Reply own = logIn("Employee-Changing ", "amber-kettle-northwards");
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.json().get("passwordChangeRequired").asBoolean()).isFalse();
    }

    @Test
    void whoLeftTheCompanyIsOut() {
        String token = people.as("leaver", "REP");
        assertThat(status(token)).isEqualTo(200);

        assertThat(admin().post("/api/v1/employees/employee-leaver/leave", Map.of())
                        .status())
                .isEqualTo(200);

        awaitRefused(token);
        Reply in = logIn("employee-leaver", PASSWORD);
        assertThat(in.status()).isEqualTo(401);
        assertThat(in.code()).isEqualTo("LOGIN_FAILED");
    }

    @Test
    void aRevokedRoleIsGoneWithinSeconds() {
        String token = people.as("demoted", "REP");
        assertThat(status(token)).isEqualTo(200);

        Reply revoked = admin().post(
                        "/api/v1/employees/employee-demoted/revoke-role", Map.of("role", "REP", "reason", "a test"));

        assertThat(revoked.status()).isEqualTo(200);
        await().until(() -> status(token) == 403);
    }

    @Test
    void badBodiesAreToldAsThoseOfCommandsAre() {
        for (String path :
                List.of("/api/v1/auth/token", "/api/v1/auth/refresh", "/api/v1/auth/users", "/api/v1/api-keys")) {
            for (String body : List.of("{", "[]", "null", "\"x\"", "", "{\"username\":\"a\",\"username\":\"b\"}")) {
                assertThat(admin().post(path, body).code())
                        .as(path + " " + body)
                        .isEqualTo("MALFORMED_JSON");
            }
        }
        assertThat(admin().post("/api/v1/auth/token", "{\"username\":1,\"password\":\"x\"}")
                        .code())
                .isEqualTo("WRONG_TYPE");
        assertThat(admin().post("/api/v1/auth/token", "{\"username\":{\"$ne\":\"\"},\"password\":\"x\"}")
                        .code())
                .isEqualTo("WRONG_TYPE");
        assertThat(admin().post("/api/v1/api-keys", "{\"name\":\"x\",\"scopes\":[1]}")
                        .text())
                .contains("WRONG_TYPE", "/scopes/0");
    }

    @Test
    void usersAreOnlyMadeForThoseWhoWorkHereAndByThoseWhoMay() {
        String rep = people.as("asking-for-users", "REP");

        assertThat(addUser(system.with(rep), "employee-asking-for-users", "second")
                        .status())
                .isEqualTo(403);
        assertThat(addUser(admin(), "employee-nobody", "nobody").code()).isEqualTo("EMPLOYEE_UNKNOWN");
        assertThat(addUser(admin(), "client-1", "nobody").code()).isEqualTo("INVALID_IDENTIFIER");
        assertThat(addUser(admin(), "employee-asking-for-users", "a b").code()).isEqualTo("INVALID_VALUE");
        assertThat(addUser(admin(), "employee-asking-for-users", "admin").code())
                .isEqualTo("ALREADY_EXISTS");
    }

    @Test
    void anApiKeyIsGoodForItsScopesUntilItIsRevoked() {
        Reply given = admin().post("/api/v1/api-keys", Map.of("name", "Web form", "scopes", List.of("clients:read")));
        assertThat(given.status()).isEqualTo(201);
        String key = text(given, "key");

        assertThat(key).startsWith("kartoteka_");
        assertThat(status(key)).isEqualTo(200);
        assertThat(system.with(key).get("/api/v1/deals?limit=1").status()).isEqualTo(403);
        assertThat(system.with(key)
                        .post("/api/v1/clients", Map.of("kind", "INDIVIDUAL", "name", "A"))
                        .status())
                .isEqualTo(403);
        assertThat(status(key.substring(0, key.length() - 1) + (key.endsWith("A") ? "B" : "A")))
                .isEqualTo(401);

        assertThat(admin().post("/api/v1/api-keys/" + text(given, "id") + "/revoke", Map.of("reason", "a test"))
                        .status())
                .isEqualTo(200);
        awaitRefused(key);
    }

    private static Reply logIn(String username, String password) {
        return system.nobody().post("/api/v1/auth/token", Map.of("username", username, "password", password));
    }

    private static Reply refresh(String refreshToken) {
        return system.nobody().post("/api/v1/auth/refresh", Map.of("refreshToken", refreshToken));
    }

    private static Reply change(Caller caller, String current, String wanted) {
        return caller.post("/api/v1/auth/password", Map.of("currentPassword", current, "newPassword", wanted));
    }

    private static Reply addUser(Caller caller, String employeeId, String username) {
        return caller.post("/api/v1/auth/users", Map.of("employeeId", employeeId, "username", username));
    }

    private static Caller admin() {
        return system.with(people.admin());
    }

    private static int status(String token) {
        return system.with(token).get(SOME).status();
    }

    private static void awaitRefused(String token) {
        await().until(() -> status(token) == 401);
    }

    private static String text(Reply answer, String field) {
        return answer.json().path(field).asString("");
    }

    private static Map<String, String> withoutTrace(Reply answer) {
        JsonNode body = answer.json();
        return Map.of(
                "code", body.path("code").asString(""),
                "detail", body.path("detail").asString(""),
                "title", body.path("title").asString(""),
                "fields", body.propertyNames().toString());
    }
}
