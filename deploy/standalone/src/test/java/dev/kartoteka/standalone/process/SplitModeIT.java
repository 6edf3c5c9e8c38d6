package dev.kartoteka.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kartoteka.standalone.eventstore.AxonServerUnderTest;
import dev.kartoteka.standalone.issuer.TestIssuer;
import dev.kartoteka.standalone.login.Caller;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import tools.jackson.databind.JsonNode;

/** The acceptance suite, over a command side and two query sides in processes of their own, and what is left when they die. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init") // before all tests
class SplitModeIT {

    private static final List<SideProcess> sides = new ArrayList<>();

    @TempDir
    private static Path directory;

    private static Stores stores;
    private static TestIssuer issuer;
    private static Auditor auditor;
    private static String token;

    @BeforeAll
    static void start() throws IOException {
        stores = Stores.take();
        issuer = TestIssuer.start();
        for (String module : List.of("command-side", "query-side", "query-side")) {
            sides.add(started(module));
        }
        sides.forEach(SideProcess::awaitReady);
        auditor = Auditor.letIn(commands(), issuer);
        token = auditor.token();
    }

    @AfterAll
    static void end() throws IOException {
        for (SideProcess side : sides) {
            side.close();
        }
        if (issuer != null) { // not when it was skipped
            issuer.close();
            stores.close();
        }
    }

    @Test
    @Order(1)
    void theAcceptanceSuiteHolds() {
        TestExecutionSummary summary =
                suite(String.join(",", sides.stream().map(SideProcess::address).toList()));

        StringWriter told = new StringWriter();
        summary.printTo(new PrintWriter(told));
        summary.printFailuresTo(new PrintWriter(told));
        System.out.println(told);
        assertThat(summary.getTotalFailureCount()).as(told.toString()).isZero();
        assertThat(summary.getTestsSucceededCount()).isGreaterThan(100);
    }

    /** Each side in turn, in the midst of commands; what is started in its place takes up what it left. */
    @Test
    @Order(2)
    void nothingAcknowledgedIsLostWhenASideIsKilled() throws IOException {
        try (Load load = Load.on(() -> commands().address(), token)) {
            for (int killed : new int[] {1, 0, 2}) {
                load.awaitMore(100);
                sides.get(killed).kill();
                sides.set(killed, started(killed == 0 ? "command-side" : "query-side"));
                sides.get(killed).awaitReady();
            }
            load.awaitMore(100);
        }
        assertNothingIsLost(Load.acknowledged(), "client-load-");
    }

    /** A certificate says that the read models are cleared, so while no query side clears them there is none. */
    @Test
    @Order(3)
    void noCertificateIsGivenWhileNoQuerySideRuns() throws IOException {
        String client = Load.acknowledged().get(0);
        sides.get(1).kill();
        sides.get(2).kill();
        Caller admin = new Caller(commands().address(), token);

        assertThat(admin.post("/api/v1/subjects/" + client + "/erase", Map.of("reason", "asked"))
                        .status())
                .isEqualTo(200);
        // the keys are destroyed meanwhile: the record can be changed no more
        await().atMost(Duration.ofMinutes(1))
                .until(() -> admin.post("/api/v1/clients/" + client + "/rename", Map.of("name", "x"))
                        .code()
                        .equals("ERASED"));
        for (int i = 0; i < 20; i++) { // time enough for what would not wait
            admin.post("/api/v1/clients", Map.of("kind", "INDIVIDUAL", "name", "Meanwhile"));
        }
        assertThat(commands().output()).doesNotContain("The erasure of " + client + " is complete");

        for (int side : new int[] {1, 2}) {
            sides.set(side, started("query-side"));
        }
        sides.get(1).awaitReady();
        commands().awaitOutput("The erasure of " + client + " is complete");
        sides.get(2).awaitReady();
        for (int side : new int[] {1, 2}) {
            Caller there = new Caller(sides.get(side).address(), token);
            assertThat(there.get("/api/v1/clients/" + client)
                            .json()
                            .get("erased")
                            .asBoolean())
                    .isTrue();
        }
    }

    private static void assertNothingIsLost(List<String> acknowledged, String prefix) {
        Caller there = new Caller(sides.get(1).address(), token);
        assertThat(acknowledged).hasSizeGreaterThan(400).doesNotHaveDuplicates().allMatch(id -> id.startsWith(prefix));
        // in one read, as the callers go on while sides start, and thousands are acknowledged
        await().atMost(Duration.ofMinutes(2)).until(() -> shown(there).containsAll(acknowledged));
        JsonNode proven = auditor.assertHistoryIsWhole(sides.get(1));
        System.out.println(acknowledged.size() + " acknowledged while sides were killed, all there: " + proven);
    }

    private static Set<String> shown(Caller there) {
        return there.get("/api/v1/exports/clients")
                .text()
                .lines()
                .map(line -> line.split(",", 2)[0])
                .collect(Collectors.toSet());
    }

    private static SideProcess commands() {
        return sides.get(0);
    }

    private static SideProcess started(String module) throws IOException {
        return SideProcess.start(module, directory, environment());
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(stores.environment());
        environment.put("KARTOTEKA_SECURITY_ISSUERURI", issuer.uri());
        environment.put("KARTOTEKA_SECURITY_EMPLOYEECLAIM", "preferred_username");
        environment.put("KARTOTEKA_SECURITY_FIRSTADMIN", "admin");
        return environment;
    }

    private static TestExecutionSummary suite(String addresses) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(
                        DiscoverySelectors.selectPackage("dev.kartoteka.standalone.acceptance"),
                        DiscoverySelectors.selectClass("dev.kartoteka.standalone.eventstore.AxonServerLawsIT"))
                .filters(
                        ClassNameFilter.includeClassNamePatterns(".*IT"),
                        // their size is for one process with its own store; the figures are computed alike
                        TagFilter.excludeTags("data-set"))
                .configurationParameter("kartoteka.test.base-url", addresses)
                .configurationParameter(AxonServerUnderTest.ADDRESS, stores.axonServer())
                .configurationParameter("kartoteka.test.token", token)
                .configurationParameter("kartoteka.test.issuer", issuer.uri())
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        return listener.getSummary();
    }
}
