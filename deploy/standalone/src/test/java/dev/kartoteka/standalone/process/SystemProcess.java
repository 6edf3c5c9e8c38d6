package dev.kartoteka.standalone.process;

import static org.awaitility.Awaitility.await;

import dev.kartoteka.standalone.login.TestLogIn;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Kartoteka in a process of its own, as a user has it. */
public final class SystemProcess implements AutoCloseable {

    /** Of the first administrator. */
    public static final String ADMIN_PASSWORD = TestLogIn.ADMIN_PASSWORD;

    private static final JsonMapper JSON = new JsonMapper();

    private final Process process;
    private final Path output;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();
    private String token = "";

    private SystemProcess(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    public static SystemProcess start(Path dataDirectory, int port) throws IOException {
        return start(dataDirectory, port, Map.of());
    }

    static SystemProcess start(Path dataDirectory, int port, Map<String, String> settings) throws IOException {
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("KARTOTEKA_DATA_DIR", dataDirectory.toString());
        environment.put("KARTOTEKA_PORT", String.valueOf(port));
        return start(
                List.of("-cp", System.getProperty("java.class.path"), "dev.kartoteka.standalone.StandaloneApplication"),
                port,
                environment);
    }

    /** @param program what Java is told to run */
    public static SystemProcess start(List<String> program, int port, Map<String, String> environment)
            throws IOException {
        Path output = Files.createTempFile("kartoteka", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1")); // starts are most of what it does
        command.addAll(program);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("KARTOTEKA_ADMIN_PASSWORD", ADMIN_PASSWORD);
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        return new SystemProcess(builder.start(), output, port);
    }

    public static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    public SystemProcess awaitReady() {
        await().atMost(Duration.ofMinutes(5)) // several at once start slowly where there are few processors
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptionsInstanceOf(IOException.class)
                .failFast("it ended", () -> !process.isAlive())
                .until(() -> get("/actuator/health/readiness").statusCode() == 200);
        return this;
    }

    /** Asks from now on as one who may do and see everything. */
    public SystemProcess loggedIn() {
        token = new TestLogIn(address()).everything();
        return this;
    }

    /** Such as {@code http://localhost:8080}. */
    public String address() {
        return "http://localhost:" + port;
    }

    /** Of one who may do and see everything, after {@link #loggedIn()}. */
    public String token() {
        return token;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request("/api/v1/" + path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> upload(String path, String type, String content) throws IOException, InterruptedException {
        return http.send(
                request("/api/v1/" + path)
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(content))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    /** As a power cut for this process: no shutdown hook runs. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** The database of a process that was killed and is not started again. */
    public static void endDatabaseLeftIn(Path dataDirectory) throws IOException {
        Path pidFile = dataDirectory.resolve("postgres/postmaster.pid");
        if (Files.exists(pidFile)) {
            ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).get(0)))
                    .ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    /** As Ctrl-C does. */
    int terminate() {
        process.destroy();
        return awaitEnd();
    }

    int awaitEnd() {
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                throw new IllegalStateException("It does not end");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return process.exitValue();
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    @Override
    public void close() throws IOException {
        terminate();
        Files.deleteIfExists(output);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address() + path)).timeout(Duration.ofMinutes(1));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }
}
