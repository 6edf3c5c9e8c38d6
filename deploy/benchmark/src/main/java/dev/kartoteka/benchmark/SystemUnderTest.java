package dev.kartoteka.benchmark;

import dev.kartoteka.benchmark.server.BenchmarkServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The system in a process of its own, on data of its own. */
public final class SystemUnderTest implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ADMIN_PASSWORD = "seven-lanterns-under-ice";
    private static final String PASSWORD = "quiet-harbour-of-figures";
    private static final String EMPLOYEE = "employee-benchmark";

    /** Where the options are that a user's system is started with: told by the scripts; beside this module in its tests. */
    private static final String OPTIONS = System.getProperty("benchmark.java-options", "../standalone/java.options");

    private static final long LONGEST_START = TimeUnit.MINUTES.toNanos(5);

    private final Path directory;
    private final Process process;
    private final int port;
    private final double startSeconds;
    private String token = "";
    private String refreshToken = "";

    private SystemUnderTest(Path directory, Process process, int port, double startSeconds) {
        this.directory = directory;
        this.process = process;
        this.port = port;
        this.startSeconds = startSeconds;
    }

    /**
     * Starts it, and waits until it is ready.
     *
     * @param directory of its data, and of what it says
     * @param options for Java
     */
    public static SystemUnderTest start(Path directory, String... options) throws IOException {
        return start(directory, Map.of(), options);
    }

    /**
     * The same with variables of the environment.
     *
     * @param environment on top of this process's
     */
    public static SystemUnderTest start(Path directory, Map<String, String> environment, String... options)
            throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + OPTIONS); // as a user's is started
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), BenchmarkServer.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .putAll(Map.of(
                        "KARTOTEKA_DATA_DIR",
                        directory.resolve("data").toString(),
                        "KARTOTEKA_PORT",
                        String.valueOf(port),
                        "KARTOTEKA_ADMIN_PASSWORD",
                        ADMIN_PASSWORD,
                        "KARTOTEKA_PROJECTIONS_WATCHDOG_INTERVAL",
                        "PT24H", // they are stopped on purpose
                        "KARTOTEKA_SECURITY_ACCESS_TOKEN_LIFETIME",
                        "PT4H",
                        "KARTOTEKA_RATE_LIMIT_REQUESTS_PER_SECOND",
                        "0",
                        "KARTOTEKA_RATE_LIMIT_REQUESTS_AT_ONCE",
                        "0"));
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true)
                .redirectOutput(directory.resolve("system.log").toFile());
        long begin = System.nanoTime();
        Process process = builder.start();
        SystemUnderTest system = new SystemUnderTest(directory, process, port, 0);
        while (!system.ready()) {
            if (!process.isAlive() || System.nanoTime() - begin > LONGEST_START) {
                process.destroyForcibly();
                throw new IllegalStateException("The system does not start; " + directory.resolve("system.log")
                        + " ends with:\n" + system.lastWords());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        double seconds = (System.nanoTime() - begin) / (double) TimeUnit.SECONDS.toNanos(1);
        SystemUnderTest ready = new SystemUnderTest(directory, process, port, seconds);
        ready.logIn();
        return ready;
    }

    public double startSeconds() {
        return startSeconds;
    }

    /** As one who may do and see everything. To be closed. */
    public Connection connect() {
        return new Connection(port, token, Connection.PATIENCE);
    }

    public JsonNode get(String path) {
        try (Connection connection = connect()) {
            return JSON.readTree(connection.get(path).accepted().body());
        }
    }

    JsonNode post(String path, Object body) {
        return post(path, body, Connection.PATIENCE);
    }

    private JsonNode post(String path, Object body, Duration patience) {
        try (Connection connection = new Connection(port, token, patience)) {
            String answer = connection.post(path, json(body)).accepted().body();
            return JSON.readTree(answer.isEmpty() ? "null" : answer);
        }
    }

    /** A limit, measured by the system's own process. */
    double perSecond(String path) {
        return prepare(path).get("perSecond").asDouble();
    }

    /** Something that the system's own process does for a measurement, however long it takes. */
    JsonNode prepare(String path) {
        return post("/benchmark" + path, Map.of(), Duration.ofMinutes(20));
    }

    /** Waits until every projection has everything. */
    public void settle() {
        prepare("/settle");
    }

    static String json(Object body) {
        return JSON.writeValueAsString(body);
    }

    /** What its requests are sent with. */
    public String token() {
        return token;
    }

    /** Where it listens, on this machine only. */
    public int port() {
        return port;
    }

    /** Megabytes that the system's processes, those of its database included, have in memory; pages they share count once. */
    public double megabytes() {
        return Memory.megabytes(
                Stream.concat(Stream.of(process.toHandle()), database().processes()));
    }

    /** What its files take, all together. */
    long bytesOnDisk() {
        try (Stream<Path> files = Files.walk(directory.resolve("data"))) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * SIGKILL.
     *
     * @param withDatabase whether its database's processes are killed too, or left for the next start to find
     */
    public void kill(boolean withDatabase) {
        List<ProcessHandle> database = database().processes().toList();
        process.destroyForcibly();
        if (withDatabase) {
            database.forEach(ProcessHandle::destroyForcibly);
        }
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** SIGKILL for its database alone, which the system is to find out. */
    public void killDatabase() {
        database().processes().toList().forEach(ProcessHandle::destroyForcibly);
    }

    /** Where its data are. */
    public Path data() {
        return directory.resolve("data");
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    private DatabaseProcesses database() {
        return new DatabaseProcesses(data());
    }

    /** SIGTERM, and the wait for its end. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean ready() {
        try (Connection connection = connect()) {
            return connection.get("/actuator/health/readiness").status() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private void logIn() {
        welcome(logIn("admin", ADMIN_PASSWORD));
        try (Connection admin = connect()) {
            // refused by a start on data of an earlier one, where all of it is there
            employ(admin, EMPLOYEE);
        }
        logInAgain();
    }

    private static void employ(Connection admin, String employee) {
        admin.post("/api/v1/employees", json(Map.of("id", employee, "name", "Benchmark")));
        for (String role : List.of("ADMIN", "AUDITOR")) {
            admin.post(
                    "/api/v1/employees/" + employee + "/grant-role",
                    json(Map.of("role", role, "reason", "a benchmark")));
        }
        admin.post(
                "/api/v1/auth/users", json(Map.of("employeeId", employee, "username", employee, "password", PASSWORD)));
    }

    /** What the requests of somebody else are sent with. */
    public String tokenOfAnother() {
        String other = "employee-other";
        try (Connection admin = connect()) {
            employ(admin, other);
        }
        return logIn(other, PASSWORD).get("accessToken").asString();
    }

    /** With the password. */
    public void logInAgain() {
        welcome(logIn(EMPLOYEE, PASSWORD));
    }

    /** By what the last log-in, or the last time this was done, gave for it. */
    public void stayIn() {
        welcome(post("/api/v1/auth/refresh", Map.of("refreshToken", refreshToken)));
    }

    private JsonNode logIn(String username, String password) {
        return post("/api/v1/auth/token", Map.of("username", username, "password", password));
    }

    private void welcome(JsonNode tokens) {
        token = tokens.get("accessToken").asString();
        refreshToken = tokens.get("refreshToken").asString();
    }

    private String lastWords() throws IOException {
        List<String> lines = Files.readAllLines(directory.resolve("system.log"));
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
