package dev.kartoteka.standalone.login;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Logs tests in as employees of their own, with the roles that they need, as an administrator would let people in. */
public final class TestLogIn {

    /** Of the first administrator, in systems that tests start. */
    public static final String ADMIN_PASSWORD = "seven-lanterns-under-ice";

    private static final String PASSWORD = "quiet-harbour-of-tests";
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String admin;

    /** @param address such as {@code http://127.0.0.1:8080} */
    public TestLogIn(String address) {
        this.address = address;
        this.admin = token("admin", ADMIN_PASSWORD);
    }

    /** The token of one who may do everything and see everything, the log included. */
    public String everything() {
        // a password given anew would end the sessions that there are
        String known = post("/auth/token", Map.of("username", "employee-tester", "password", PASSWORD), "")
                .path("accessToken")
                .asString("");
        return known.isEmpty() ? as("tester", "ADMIN", "AUDITOR") : known;
    }

    /** The token of {@code employee-<name>} with the roles, who is let in if nobody did so yet. */
    public String as(String name, String... roles) {
        post("/employees", Map.of("id", "employee-" + name, "name", name), admin);
        return employee("employee-" + name, Instant.now().truncatedTo(ChronoUnit.MILLIS), roles);
    }

    /** The token of an employee whom there is already, with the roles since a moment. */
    public String employee(String id, Instant since, String... roles) {
        for (String role : List.of(roles)) {
            post(
                    "/employees/" + id + "/grant-role",
                    Map.of("role", role, "reason", "a test", "occurredAt", since.toString()),
                    admin);
        }
        post("/auth/users", Map.of("employeeId", id, "username", id, "password", PASSWORD), admin);
        return token(id, PASSWORD);
    }

    /** The token of the first administrator. */
    public String admin() {
        return admin;
    }

    private String token(String username, String password) {
        JsonNode answer = post("/auth/token", Map.of("username", username, "password", password), "");
        if (!answer.has("accessToken")) {
            throw new IllegalStateException(username + " cannot log in: " + answer);
        }
        return answer.get("accessToken").asString();
    }

    private JsonNode post(String path, Map<String, ?> body, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return JSON.readTree(http.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
