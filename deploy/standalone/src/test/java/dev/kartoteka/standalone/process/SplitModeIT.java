package dev.kartoteka.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.standalone.eventstore.AxonServerUnderTest;
import dev.kartoteka.standalone.issuer.TestIssuer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The acceptance suite, over a command side and two query sides in processes of their own. */
class SplitModeIT {

    @Test
    void theAcceptanceSuiteHolds(@TempDir Path directory) throws IOException, InterruptedException {
        try (Stores stores = Stores.take();
                TestIssuer issuer = TestIssuer.start();
                SideProcess commands = SideProcess.start("command-side", directory, environment(stores, issuer));
                SideProcess queries = SideProcess.start("query-side", directory, environment(stores, issuer));
                SideProcess moreQueries = SideProcess.start("query-side", directory, environment(stores, issuer))) {
            String addresses = String.join(
                    ",",
                    commands.awaitReady().address(),
                    queries.awaitReady().address(),
                    moreQueries.awaitReady().address());

            TestExecutionSummary summary = suite(addresses, stores.axonServer(), issuer.token("tester"));

            StringWriter told = new StringWriter();
            summary.printTo(new PrintWriter(told));
            summary.printFailuresTo(new PrintWriter(told));
            System.out.println(told);
            assertThat(summary.getTotalFailureCount()).as(told.toString()).isZero();
            assertThat(summary.getTestsSucceededCount()).isGreaterThan(100);
        }
    }

    private static Map<String, String> environment(Stores stores, TestIssuer issuer) {
        Map<String, String> environment = new HashMap<>(stores.environment());
        environment.put("KARTOTEKA_SECURITY_ISSUERURI", issuer.uri());
        environment.put("KARTOTEKA_SECURITY_EMPLOYEECLAIM", "preferred_username");
        environment.put("KARTOTEKA_SECURITY_ROLECLAIM", "groups");
        environment.put("KARTOTEKA_SECURITY_FIRSTADMIN", "tester");
        environment.put(
                "SPRING_APPLICATION_JSON",
                "{\"kartoteka\":{\"security\":{\"roles\":{\"crm-admins\":\"ADMIN\",\"crm-audit\":\"AUDITOR\"}}}}");
        return environment;
    }

    private static TestExecutionSummary suite(String addresses, String axonServer, String token) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(
                        DiscoverySelectors.selectPackage("dev.kartoteka.standalone.acceptance"),
                        DiscoverySelectors.selectClass("dev.kartoteka.standalone.eventstore.AxonServerLawsIT"))
                .filters(
                        ClassNameFilter.includeClassNamePatterns(".*IT"),
                        // their size is for one process with its own store; the figures are computed alike
                        TagFilter.excludeTags("data-set"))
                .configurationParameter("kartoteka.test.base-url", addresses)
                .configurationParameter(AxonServerUnderTest.ADDRESS, axonServer)
                .configurationParameter("kartoteka.test.token", token)
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        return listener.getSummary();
    }
}
