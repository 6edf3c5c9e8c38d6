package dev.kartoteka.standalone.login;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who uses the API, and is told whatever comes of it. */
final class Caller {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final String address;
    private final String token;

    /** @param token empty for nobody */
    Caller(String address, String token) {
        this.address = address;
        this.token = token;
    }

    record Reply(int status, String text) {

        JsonNode json() {
            return JSON.readTree(text);
        }

        String code() {
            return text.startsWith("{") ? json().path("code").asString("") : "";
        }
    }

    String token() {
        return token;
    }

    String address() {
        return address;
    }

    Reply get(String path) {
        return send(request(path).GET());
    }

    Reply post(String path, Object body, String... headers) {
        HttpRequest.Builder request =
                request(path).header("Content-Type", "application/json").POST(body(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** A form with a file, for imports. */
    Reply upload(String path, String mapping, String content) {
        String boundary = "a-boundary-of-tests";
        String form = part(boundary, "name=\"mapping\"", mapping)
                + part(boundary, "name=\"file\"; filename=\"data.csv\"", content) + "--" + boundary + "--\r\n";
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    Reply graphql(String query, Map<String, ?> variables) {
        return post("/graphql", Map.of("query", query, "variables", variables));
    }

    /** Sends what must be taken, and gives the version that it made. */
    long must(String path, Object body) {
        Reply reply = post("/api/v1" + path, body);
        if (reply.status() / 100 != 2) {
            throw new AssertionError("POST " + path + ": " + reply.status() + " " + reply.text());
        }
        return reply.json().path("version").asLong(0);
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpRequest.BodyPublisher body(Object body) {
        return HttpRequest.BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body));
    }

    private static String part(String boundary, String disposition, String content) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
    }

    private static Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
