package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kartoteka.standalone.issuer.TestIssuer;
import dev.kartoteka.standalone.login.TestLogIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the system, as anybody could write one: HTTP and JSON, no knowledge of the inside. */
final class Api {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final JsonMapper JSON = new JsonMapper();

    private final Http http;
    private final String commands;
    private final String queries;
    private final String issuer;

    /**
     * @param commands where commands go, such as {@code http://127.0.0.1:8080}
     * @param issuer a {@link TestIssuer} that the system believes; empty for the built-in one
     */
    Api(Http http, String commands, String queries, String issuer) {
        this.http = http;
        this.commands = commands;
        this.queries = queries;
        this.issuer = issuer;
    }

    /** The same system, asked with another token. */
    Api with(String token) {
        return new Api(Http.withToken(token), commands, queries, issuer);
    }

    /** The same system, used by an employee whom there is already, who has the roles since a moment. */
    Api as(String employeeId, Instant since, String... roles) {
        if (issuer.isEmpty()) {
            return with(new TestLogIn(commands).employee(employeeId, since, roles));
        }
        for (String role : roles) {
            send(
                    "/employees/" + employeeId + "/grant-role",
                    Map.of("role", role, "reason", "a test", "occurredAt", since.toString()));
        }
        return with(TestIssuer.token(issuer, employeeId));
    }

    /** The JSON of an answer, and its status. */
    record Answer(int status, JsonNode body, HttpResponse<String> response) {

        String code() {
            return body.path("code").asString("");
        }
    }

    /** Something that no other run has: lower-case letters and digits. */
    static String unique() {
        return UUID.randomUUID().toString().substring(0, 8).toLowerCase(Locale.ROOT);
    }

    /** Sends a command that must be taken. */
    Done send(String path, Map<String, ?> body) {
        return send(path, body, Map.of());
    }

    Done send(String path, Map<String, ?> body, Map<String, String> headers) {
        Answer answer = post(path, body, headers);
        assertThat(answer.status())
                .as("POST %s: %s", path, answer.response().body())
                .isIn(200, 201);
        return new Done(
                answer.body().get("id").asString(), answer.body().get("version").asLong());
    }

    /** A command that was taken: the record and its version since. */
    record Done(String id, long version) {}

    /** Sends a command, whatever comes of it. */
    Answer post(String path, Map<String, ?> body, Map<String, String> headers) {
        HttpRequest.Builder request = http.request(URI.create(commands + "/api/v1" + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        headers.forEach(request::header);
        return exchange(request.build());
    }

    /** Sends a text as it is, JSON or not. */
    Answer postText(String path, String text, Map<String, String> headers) {
        HttpRequest.Builder request = http.request(URI.create(commands + "/api/v1" + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(text));
        headers.forEach(request::header);
        return exchange(request.build());
    }

    /** Uploads files under their names, whatever comes of it. */
    Answer upload(String mapping, Map<String, byte[]> files) {
        String boundary = "kartoteka-" + unique();
        List<byte[]> parts = new ArrayList<>();
        parts.add(bytes("--" + boundary + "\r\nContent-Disposition: form-data; name=\"mapping\"\r\n\r\n" + mapping));
        files.forEach((name, content) -> {
            parts.add(bytes("\r\n--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                    + name + "\"\r\n\r\n"));
            parts.add(content);
        });
        parts.add(bytes("\r\n--" + boundary + "--\r\n"));
        return exchange(http.request(URI.create(commands + "/api/v1/imports"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(parts))
                .build());
    }

    /** Uploads files as they lie on the disk. */
    Answer uploadFiles(String mapping, List<Path> files) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        files.forEach(file -> contents.put(String.valueOf(file.getFileName()), content(file)));
        return upload(mapping, contents);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Reads what the command side tells. */
    Answer getFromCommands(String path) {
        return exchange(
                http.request(URI.create(commands + "/api/v1" + path)).GET().build());
    }

    /** Waits until an import that was accepted has ended, and gives what is told of it. */
    JsonNode awaitImport(Answer accepted, Duration patience) {
        assertThat(accepted.status()).as(accepted.response().body()).isEqualTo(202);
        String path = "/imports/" + accepted.body().get("id").asString();
        return await().atMost(patience).until(() -> getFromCommands(path).body(), status -> !status.path("finishedAt")
                .isNull());
    }

    /** For what is not JSON. */
    Http http() {
        return http;
    }

    /** Where commands go. */
    URI address() {
        return URI.create(commands);
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks a GraphQL query. */
    Answer graphql(String query, Map<String, ?> variables) {
        return exchange(http.request(URI.create(queries + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("query", query, "variables", variables))))
                .build());
    }

    /** Where queries go. */
    URI queries(String path) {
        return URI.create(queries + path);
    }

    /** Reads, whatever comes of it. */
    Answer get(String path) {
        return exchange(
                http.request(URI.create(queries + "/api/v1" + path)).GET().build());
    }

    /** Reads what must be there. */
    JsonNode read(String path) {
        Answer answer = get(path);
        assertThat(answer.status())
                .as("GET %s: %s", path, answer.response().body())
                .isEqualTo(200);
        return answer.body();
    }

    /** Waits until what a command did can be read, in lists and reports too. */
    void awaitVisible(String collection, Done done) {
        await().atMost(PATIENCE)
                .until(() -> get("/" + collection + "/" + done.id() + "?minVersion=" + done.version() + "&wait=5000")
                                .status()
                        == 200);
    }

    /** Waits until the history has every event that is stored. */
    void awaitWholeHistory() {
        URI health = URI.create(queries + "/actuator/health");
        await().atMost(Duration.ofMinutes(10))
                .until(() -> isWhole(
                        exchange(http.request(health).GET().build()).body().at("/components/projections/details")));
    }

    /** Another query side may have the whole of it to do; what it has done, the heads tell that it signs. */
    private boolean isWhole(JsonNode projections) {
        JsonNode history = projections.path("history");
        if (history.path("segments").asInt(-1) == 0) {
            long positions = projections.get("head").asLong() + 1;
            return get("/audit/heads?limit=1").body().at("/data/0/size").asLong() >= positions;
        }
        return history.path("behind").asLong(-1) == 0;
    }

    /** Reads until the answer is as wanted, and gives it. */
    JsonNode readWhen(String path, Predicate<JsonNode> wanted) {
        return readWhen(path, wanted, PATIENCE);
    }

    JsonNode readWhen(String path, Predicate<JsonNode> wanted, Duration patience) {
        return await().atMost(patience)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> get(path), answer -> answer.status() == 200 && wanted.test(answer.body()))
                .body();
    }

    private Answer exchange(HttpRequest request) {
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(), JSON.readTree(response.body()), response);
    }
}
