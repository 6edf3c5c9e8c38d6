package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kartoteka.standalone.process.SystemProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * This build opens what an older one has written: {@code -Dkartoteka.test.previous} names the older build's jar that starts, such
 * as {@code ../previous/deploy/standalone/target/standalone-0.1.0-exec.jar}. Skipped without it. The older build must know every
 * command of this one.
 */
class UpgradeIT {

    private static final String PREVIOUS = "kartoteka.test.previous";

    /** How this build is started. */
    static final List<String> HERE =
            List.of("-cp", System.getProperty("java.class.path"), "dev.kartoteka.standalone.StandaloneApplication");

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Map<String, String> HEADS_SOON = Map.of("KARTOTEKA_PROOF_HEADINTERVAL", "PT1S");

    /** The records of the story that can be read by their identifiers. */
    private static final List<String> RECORDS = List.of(
            "clients/client",
            "contacts/contact",
            "deals/deal",
            "interactions/interaction",
            "pipelines/pipeline",
            "products/product",
            "teams/team",
            "employees/employee");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void answersAreTheSameAndTheHistoryIsTheOneThatWasSigned() throws Exception {
        String previous = System.getProperty(PREVIOUS, "");
        assumeTrue(!previous.isBlank(), "Skipped: -D" + PREVIOUS + " names no jar of an older build");
        Path data = directory.resolve("data");
        String run = Api.unique();
        Map<String, JsonNode> told = new LinkedHashMap<>();
        Path key;
        Path heads;
        try (SystemProcess old = start(List.of("-jar", previous), data)) {
            Api api = api(old);
            List<Api.Done> done = new EveryCommand(api, run).tell();
            assertThat(done).isNotEmpty();
            awaitHead(api);
            for (String path : paths(run)) {
                told.put(path, api.read(path));
            }
            Exported exported = new Exported(api, directory);
            key = exported.key();
            heads = exported.heads();
        }
        try (SystemProcess upgraded = start(HERE, data)) {
            Api api = api(upgraded);
            told.forEach((path, answer) -> assertSaysTheSame(path, answer, api.read(path)));
            isComplete(api);
            assertThat(Files.size(heads)).isPositive();
            isTheHistoryOf(api, new Exported(api, directory), key, heads);

            new EveryCommand(api, Api.unique()).tell();
            api.awaitWholeHistory();
            isComplete(api);
            isTheHistoryOf(api, new Exported(api, directory), key, heads);
        }
    }

    /** One that is signed and has everything. */
    static void awaitHead(Api api) {
        api.awaitWholeHistory();
        long events = api.read("/audit/proof/history").get("events").asLong();
        api.readWhen("/audit/heads?limit=1", head -> head.at("/data/0/size").asLong() >= events, PATIENCE);
    }

    static List<String> paths(String run) {
        List<String> paths = RECORDS.stream()
                .map(record -> "/" + record + "-" + run)
                .collect(Collectors.toCollection(ArrayList::new));
        paths.add("/clients/client-" + run + "/timeline");
        paths.add("/pipelines/pipeline-" + run
                + "/funnel?mode=cohort&from=2020-01-01T00:00:00Z&to=2040-01-01T00:00:00Z&asOf=" + Instant.now());
        return paths;
    }

    /** A newer build may tell more. */
    static void assertSaysTheSame(String path, JsonNode before, JsonNode after) {
        before.propertyNames()
                .forEach(name ->
                        assertThat(after.get(name)).as(path + " " + name).isEqualTo(before.get(name)));
    }

    static void isComplete(Api api) {
        api.readWhen("/audit/proof/completeness", proof -> proof.get("equal").asBoolean(), PATIENCE);
    }

    static void isTheHistoryOf(Api api, Exported exported, Path key, Path heads) {
        JsonNode history = api.read("/audit/proof/history");
        assertThat(history.get("valid").asBoolean()).as(history.toString()).isTrue();
        Exported.Told verified = Exported.verify(exported.history(), key, "--heads", heads.toString());
        assertThat(verified.exitCode()).as(verified.text()).isZero();
    }

    static Api api(SystemProcess system) {
        return new Api(Http.withToken(system.token()), system.address(), system.address(), "");
    }

    static SystemProcess start(List<String> program, Path data) throws IOException {
        int port = SystemProcess.freePort();
        Map<String, String> environment = new LinkedHashMap<>(HEADS_SOON);
        environment.put("KARTOTEKA_DATA_DIR", data.toString());
        environment.put("KARTOTEKA_PORT", String.valueOf(port));
        return SystemProcess.start(program, port, environment).awaitReady().loggedIn();
    }
}
