package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.standalone.process.SystemProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The process is killed while much is handed over (F25, F42): after the restart the rest follows by itself, each record once, and
 * what belongs to a client is together all the same.
 */
@OwnSystem
class KilledHandOverIT {

    private static final int CLIENTS = 400;
    private static final String FROM = "employee-leaver";
    private static final List<String> HEIRS = List.of("employee-left-hand", "employee-right-hand");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void eachRecordMovesOnce() throws Exception {
        Path data = directory.resolve("data");
        int port = SystemProcess.freePort();
        Instant killed;
        try (SystemProcess system = SystemProcess.start(data, port).awaitReady().loggedIn()) {
            Api api = api(system);
            tell(api);
            api.send("/employees/" + FROM + "/hand-over", Map.of("toIds", HEIRS, "reason", "retires"));
            api.readWhen("/audit/events?limit=1&type=ClientOwnerAssigned", page -> !page.get("data")
                    .isEmpty());
            system.kill();
            killed = Instant.now();
        }
        try (SystemProcess system = SystemProcess.start(data, port).awaitReady().loggedIn()) {
            Api api = api(system);
            api.readWhen(
                    "/employees/" + FROM,
                    one -> !one.at("/handOver/doneAt").asString("").isEmpty(),
                    PATIENCE);
            api.awaitWholeHistory();

            List<JsonNode> clients = all(api, "ClientOwnerAssigned");
            List<JsonNode> tasks = all(api, "TaskAssigned");
            assertThat(Stream.concat(clients.stream(), tasks.stream()).filter(event -> Instant.parse(
                                    event.get("recordedAt").asString())
                            .isBefore(killed)))
                    .as("killed in the middle of it")
                    .hasSizeBetween(1, 2 * CLIENTS - 1);
            assertThat(ids(clients)).hasSize(CLIENTS).doesNotHaveDuplicates();
            assertThat(ids(tasks)).hasSize(CLIENTS).doesNotHaveDuplicates();
            assertThat(clients).allSatisfy(event -> assertThat(
                            event.at("/payload/toOwnerId").asString())
                    .isIn(HEIRS));
            assertThat(of(api, "clients", "ownerId", FROM)).isEmpty();
            assertThat(of(api, "tasks", "assigneeId", FROM)).isEmpty();
            for (String heir : HEIRS) {
                Set<String> theirs = of(api, "clients", "ownerId", heir);
                assertThat(theirs).isNotEmpty();
                assertThat(of(api, "tasks", "assigneeId", heir))
                        .as("with their clients")
                        .hasSameSizeAs(theirs)
                        .allSatisfy(task -> assertThat(theirs).contains(task.replace("task-", "client-")));
            }
        } finally {
            SystemProcess.endDatabaseLeftIn(data);
        }
    }

    private static void tell(Api api) {
        api.send("/employees", Map.of("id", FROM, "name", "Leaver"));
        HEIRS.forEach(heir -> api.send("/employees", Map.of("id", heir, "name", "Heir")));
        for (int i = 0; i < CLIENTS; i++) {
            api.send("/clients", Map.of("id", "client-" + i, "kind", "ORGANISATION", "name", "C" + i, "ownerId", FROM));
            api.send(
                    "/tasks",
                    Map.of("id", "task-" + i, "title", "Call", "assigneeId", FROM, "clientId", "client-" + i));
        }
    }

    private static Api api(SystemProcess system) {
        return new Api(Http.withToken(system.token()), system.address(), system.address(), "");
    }

    private static List<JsonNode> all(Api api, String type) {
        List<JsonNode> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = api.read("/audit/events?limit=500&type=" + type + cursor);
            page.get("data").forEach(all::add);
            cursor = page.at("/page/hasMore").asBoolean()
                    ? "&cursor=" + page.at("/page/nextCursor").asString()
                    : "";
        } while (!cursor.isEmpty());
        return all;
    }

    private static List<String> ids(List<JsonNode> events) {
        return events.stream().map(event -> event.get("recordId").asString()).toList();
    }

    private static Set<String> of(Api api, String collection, String field, String employee) {
        Set<String> ids = new TreeSet<>();
        api.read("/" + collection + "?limit=500&filter[" + field + "]=" + employee)
                .get("data")
                .forEach(one -> ids.add(one.get("id").asString()));
        return ids;
    }
}
