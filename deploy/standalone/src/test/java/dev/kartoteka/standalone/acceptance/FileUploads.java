package dev.kartoteka.standalone.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Uploads and downloads files, whatever comes of it. */
record FileUploads(Api api) {

    private static final JsonMapper JSON = new JsonMapper();

    /** What was answered. */
    record Told(int status, JsonNode body, HttpResponse<String> response) {

        String code() {
            return body.path("code").asString("");
        }

        Api.Done done() {
            if (status != 200 && status != 201) {
                throw new AssertionError("POST /files: " + status + " " + body);
            }
            return new Api.Done(body.get("id").asString(), body.get("version").asLong());
        }
    }

    Told upload(Map<String, String> told, String type, byte[] content, String... headers) {
        return send("/files", told, type, HttpRequest.BodyPublishers.ofByteArray(content), headers);
    }

    Told revise(String id, Map<String, String> told, String type, byte[] content, String... headers) {
        return send("/files/" + id + "/revise", told, type, HttpRequest.BodyPublishers.ofByteArray(content), headers);
    }

    /** HTTP/1.1, where a body that is not wanted ends the connection. */
    Told send(String path, Map<String, String> told, String type, HttpRequest.BodyPublisher body, String... headers) {
        HttpRequest.Builder request = api.http()
                .request(URI.create(api.address() + "/api/v1" + path + query(told)))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", type)
                .POST(body);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        HttpResponse<String> response =
                api.http().send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Told(response.statusCode(), JSON.readTree(response.body()), response);
    }

    /** Says how long a file is, waits to be asked for it, and gives what is answered instead. */
    String announce(Map<String, String> told, String type, long length) {
        URI address = api.address();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String head = "POST /api/v1/files" + query(told) + " HTTP/1.1\r\nHost: " + address.getAuthority()
                    + "\r\nAuthorization: Bearer " + api.http().token() + "\r\nContent-Type: " + type
                    + "\r\nContent-Length: " + length + "\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String query(Map<String, String> told) {
        return told.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    HttpResponse<byte[]> content(String id, String query) {
        HttpRequest request = api.http()
                .request(api.queries("/api/v1/files/" + id + "/content" + query))
                .GET()
                .build();
        return api.http().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}
