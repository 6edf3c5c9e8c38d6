package dev.kartoteka.standalone.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Uploads files to a running system and follows their import to its end. */
public final class ImportClient {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(400);
    private static final int FIRST_ERROR = 400;
    private static final int UNAUTHENTICATED = 401;
    private static final int TRIES = 500;

    private final URI imports;
    private final Access access;

    /** Not 2: without TLS that begins with an upgrade, for which a server would have to keep the whole upload in memory. */
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param baseUrl such as {@code http://localhost:8080} */
    public ImportClient(URI baseUrl, Access access) {
        this.access = access;
        imports = URI.create(baseUrl.toString().replaceFirst("/+$", "") + "/api/v1/imports");
    }

    /**
     * Imports the files and shows how it goes.
     *
     * @param mapping name of a built-in mapping, or a file with one
     * @return whether every row found its place
     * @throws ImportFailed if it did not come to its end
     */
    public boolean run(List<Path> files, String mapping, ImportDisplay display) {
        for (Path file : files) {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new ImportFailed("There is no file " + file + " that can be read");
            }
        }
        display.uploading(files.size());
        String id = upload(files, mapping);
        display.watching(imports + "/" + id);
        ImportState state = state(id, display);
        while (!state.over()) {
            display.show(state);
            LockSupport.parkNanos(LOOK_EVERY);
            state = state(id, display);
        }
        display.end(state, imports + "/" + id);
        if (!state.done()) {
            throw new ImportFailed(state.error().isEmpty() ? "The import failed" : state.error());
        }
        return state.rejected() == 0;
    }

    private String upload(List<Path> files, String mapping) {
        String boundary = "kartoteka-" + UUID.randomUUID();
        HttpRequest.Builder request = HttpRequest.newBuilder(imports)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(body(files, mapping, boundary));
        return send(request).path("id").asString("");
    }

    private static BodyPublisher body(List<Path> files, String mapping, String boundary) {
        return BodyPublishers.ofInputStream(() -> {
            List<InputStream> parts = new ArrayList<>();
            parts.add(text("--" + boundary + "\r\nContent-Disposition: form-data; name=\"mapping\"\r\n\r\n"));
            try {
                Path own = Path.of(mapping);
                parts.add(Files.isRegularFile(own) ? Files.newInputStream(own) : text(mapping));
                for (Path file : files) {
                    String name = file.getFileName().toString().replaceAll("[\"\\p{Cntrl}]", "_");
                    parts.add(
                            text("\r\n--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                                    + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
                    parts.add(Files.newInputStream(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            parts.add(text("\r\n--" + boundary + "--\r\n"));
            return new SequenceInputStream(Collections.enumeration(parts));
        });
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Waits through a restart of the system: it takes the import up again by itself. */
    private ImportState state(String id, ImportDisplay display) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(imports + "/" + id));
        for (int tries = 1; ; tries++) {
            try {
                return ImportState.of(send(request));
            } catch (SystemAway e) {
                if (tries == TRIES) {
                    throw e;
                }
                display.away();
                LockSupport.parkNanos(LOOK_EVERY);
            }
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String token)
            throws IOException, InterruptedException {
        return http.send(request.setHeader("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = send(request, access.token());
            if (response.statusCode() == UNAUTHENTICATED) {
                response = send(request, access.renewedToken());
            }
            JsonNode answer = JSON.readTree(response.body());
            if (response.statusCode() >= FIRST_ERROR) {
                throw new ImportFailed(answer.path("code").asString("") + ": "
                        + answer.path("detail").asString("status " + response.statusCode()));
            }
            return answer;
        } catch (ConnectException e) {
            throw new SystemAway("Nothing answers at " + imports + "; is Kartoteka running?");
        } catch (IOException e) {
            throw new SystemAway("The connection to " + imports + " broke");
        } catch (JacksonException e) {
            throw new ImportFailed("What answers at " + imports + " is not Kartoteka");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportFailed("Interrupted; the import goes on without being watched");
        }
    }
}
