package dev.kartoteka.standalone.login;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who uses the API, and is told whatever comes of it.
 *
 * @param token shown with each request; none when empty
 */
public record Caller(String address, String token) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    /** @param path below the address, such as {@code /api/v1/clients} */
    public Reply get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** @param body as JSON; a text goes as it is */
    public Reply post(String path, Object body, String... headers) {
        String text = body instanceof String written ? written : JSON.writeValueAsString(body);
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(text)));
    }

    /** A file of plain text, as it is. */
    Reply postFile(String path, String content, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(content)));
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

    /** Sends the parts of a form as they are; HTTP/1.1, since bodies of forms are read by length there. */
    public Reply postMultipart(String path, String parts, String boundary) {
        return send(request(path)
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(parts)));
    }

    public Reply graphql(String query, Map<String, ?> variables) {
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

    HttpRequest.Builder request(String path, String... headers) {
        // whoever is killed in the midst may leave a connection that tells nothing more
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofMinutes(1));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String part(String boundary, String disposition, String content) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
    }

    private static Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.body(), response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Reply(int status, String text, HttpHeaders headers) {

        /** One without headers, such as a message of a stream. */
        Reply(int status, String text) {
            this(status, text, HttpHeaders.of(Map.of(), (name, value) -> true));
        }

        public JsonNode json() {
            return JSON.readTree(text);
        }

        /** Empty when it is no problem document. */
        public String code() {
            return text.startsWith("{") ? json().path("code").asString("") : "";
        }

        /** Empty when there is no such header. */
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }
}
