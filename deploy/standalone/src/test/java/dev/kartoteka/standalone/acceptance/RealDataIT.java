package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kartoteka.standalone.cli.ImportClient;
import dev.kartoteka.standalone.cli.ImportDisplay;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Both real data sets load whole, by the client that a user has, and a second time change nothing. */
class RealDataIT {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Test
    void loadsSalesOpportunities() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(RealData.directory("crm-sales-opportunities"))) {
            files = all.sorted().toList();
        }
        try (RunningSystem.Started system = RunningSystem.startAnother()) {
            Api api = system.api;
            load(api, files, "crm-sales-opportunities");
            assertThat(figures(api))
                    .isEqualTo("8948 read, 8927 applied, 0 unchanged, 21 ignored, 0 rejected, 15648 commands");
            assertThat(last(api).get("noted"))
                    .hasToString("{\"no-account\":1425,\"no-engage-date\":500,\"product-alias\":1480}");
            total(api, "clients", 85);
            total(api, "products", 7);
            total(api, "employees", 35);
            total(api, "deals", 8800);
            total(api, "deals?filter[status]=WON", 4238);
            total(api, "deals?filter[status]=LOST", 2473);
            total(api, "deals?filter[status]=OPEN&filter[stageId]=engaging", 1589);
            total(api, "deals?filter[status]=OPEN&filter[stageId]=prospecting", 500);
            load(api, files, "crm-sales-opportunities");
            assertThat(figures(api))
                    .isEqualTo("8948 read, 0 applied, 8927 unchanged, 21 ignored, 0 rejected, 0 commands");
        }
    }

    @Test
    void loadsLoanApplications() throws IOException {
        List<Path> files = List.of(RealData.directory("loan-applications").resolve("events.csv.gz"));
        try (RunningSystem.Started system = RunningSystem.startAnother()) {
            Api api = system.api;
            load(api, files, "loan-applications");
            assertThat(figures(api))
                    .isEqualTo("208093 read, 98822 applied, 0 unchanged, 109271 ignored, 0 rejected, 109092 commands");
            total(api, "employees", 67);
            total(api, "clients", 10_202);
            total(api, "deals", 10_202);
            total(api, "deals?filter[status]=WON", 1823);
            total(api, "deals?filter[status]=LOST", 8359);
            total(api, "interactions", 57_910);
            total(api, "interactions?filter[kind]=CALL", 32_958);
            load(api, files, "loan-applications");
            assertThat(figures(api))
                    .isEqualTo("208093 read, 0 applied, 98822 unchanged, 109271 ignored, 0 rejected, 0 commands");
        }
    }

    private static void load(Api api, List<Path> files, String mapping) {
        StringWriter shown = new StringWriter();
        boolean all =
                new ImportClient(api.address()).run(files, mapping, new ImportDisplay(new PrintWriter(shown), false));
        assertThat(all).as(shown.toString()).isTrue();
        assertThat(shown.toString()).contains("DONE: ", "0 rejected");
    }

    private static JsonNode last(Api api) {
        return api.read("/imports?limit=1").at("/data/0");
    }

    private static String figures(Api api) {
        JsonNode status = last(api);
        return status.get("rowsRead") + " read, " + status.get("applied") + " applied, " + status.get("unchanged")
                + " unchanged, " + status.get("ignored") + " ignored, " + status.get("rejected") + " rejected, "
                + status.get("commandsSent") + " commands";
    }

    private static void total(Api api, String list, long wanted) {
        String path = "/" + list + (list.contains("?") ? "&" : "?") + "limit=1&total=true";
        await(list).atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> assertThat(
                        api.read(path).at("/page/total").asLong())
                .isEqualTo(wanted));
    }
}
