package dev.kartoteka.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.standalone.eventstore.AxonServerUnderTest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
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
    void theAcceptanceSuiteHolds(@TempDir Path directory) throws IOException {
        try (Stores stores = Stores.take();
                SideProcess commands = SideProcess.start("command-side", directory, stores.environment());
                SideProcess queries = SideProcess.start("query-side", directory, stores.environment());
                SideProcess moreQueries = SideProcess.start("query-side", directory, stores.environment())) {
            String addresses = String.join(
                    ",",
                    commands.awaitReady().address(),
                    queries.awaitReady().address(),
                    moreQueries.awaitReady().address());

            TestExecutionSummary summary = suite(addresses, stores.axonServer());

            StringWriter told = new StringWriter();
            summary.printTo(new PrintWriter(told));
            summary.printFailuresTo(new PrintWriter(told));
            System.out.println(told);
            assertThat(summary.getTotalFailureCount()).as(told.toString()).isZero();
            assertThat(summary.getTestsSucceededCount()).isGreaterThan(100);
        }
    }

    private static TestExecutionSummary suite(String addresses, String axonServer) {
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
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        return listener.getSummary();
    }
}
