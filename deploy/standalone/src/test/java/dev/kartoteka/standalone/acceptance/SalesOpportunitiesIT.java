package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The sales of a hardware seller, loaded as a user loads them: every known figure comes back, by REST and by GraphQL. */
@Tag("data-set")
@ExtendWith(RunningSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SalesOpportunitiesIT {

    private static final String DATA = "crm-sales-opportunities";

    private final Api api;
    private String pipeline = "";

    SalesOpportunitiesIT(Api api) {
        this.api = api;
    }

    @BeforeAll
    void load() {
        JsonNode done = SharedData.load(api, DATA);
        assertThat(Figures.of(done, "rejected")).isEqualTo("0");
        pipeline = SharedData.pipelineNamed(api, "Opportunities");
        SharedData.awaitTotal(api, report("velocity"), "won", 4238);
        SharedData.awaitTotal(api, report("velocity"), "lost", 2473);
        SharedData.awaitTotal(api, report("velocity"), "open", 2089);
    }

    @ParameterizedTest
    @EnumSource
    void stocks(Reports.Way way) {
        JsonNode funnel = reports(way)
                .ofPipeline(
                        "funnel", Map.of("mode", "snapshot"), "entered won lost open winRate stages{stageId count}");

        assertThat(Figures.of(funnel, "entered", "won", "lost", "open", "winRate"))
                .isEqualTo("8800 4238 2473 2089 0.6315");
        assertThat(Figures.each(funnel, "stages", "stageId", "count"))
                .containsExactly("prospecting 500", "engaging 1589");
        assertThat(reports(way).dealsOfNobody()).isEqualTo(1425);
    }

    @ParameterizedTest
    @EnumSource
    void velocity(Reports.Way way) {
        JsonNode velocity = reports(way)
                .ofPipeline(
                        "velocity",
                        "winRate meanWonAmount{amount currency} velocity{amount currency} meanWonCycleDays"
                                + " meanLostCycleDays medianWonCycleDays medianLostCycleDays");

        assertThat(Figures.of(velocity, "winRate", "meanWonAmount", "velocity"))
                .isEqualTo("0.6315 2360.9094 USD 60146.85 USD");
        assertThat(velocity.get("meanWonCycleDays").asDouble()).isBetween(51.775, 51.785);
        assertThat(velocity.get("meanLostCycleDays").asDouble()).isBetween(41.475, 41.485);
        assertThat(Figures.of(velocity, "medianWonCycleDays", "medianLostCycleDays"))
                .isEqualTo("57.0 14.0");
    }

    @ParameterizedTest
    @EnumSource
    void sales(Reports.Way way) {
        assertThat(Figures.of(reports(way).sales("won sums{amount currency}"), "won", "sums"))
                .isEqualTo("4238 10005534.00 USD");
    }

    @ParameterizedTest
    @EnumSource
    void cohortsByMonth(Reports.Way way) {
        assertThat(won(way, "2016-11-01", "2016-12-01")).isEqualTo("0.7217");
        assertThat(won(way, "2017-01-01", "2017-02-01")).isEqualTo("0.5801");
        assertThat(won(way, "2017-07-01", "2017-08-01")).isEqualTo("0.3681");
    }

    @Test
    void loadingAgainChangesNothing() {
        JsonNode before = SharedData.eventTypes(api);
        JsonNode again = SharedData.load(api, DATA);

        assertThat(Figures.of(again, "applied", "rejected", "commandsSent")).isEqualTo("0 0 0");
        assertThat(SharedData.eventTypes(api)).isEqualTo(before);
    }

    private String won(Reports.Way way, String from, String to) {
        Map<String, String> month = Map.of("from", from + "T00:00:00Z", "to", to + "T00:00:00Z");
        return Figures.of(reports(way).ofPipeline("funnel", month, "overallConversion"), "overallConversion");
    }

    private Reports reports(Reports.Way way) {
        return new Reports(api, way, pipeline);
    }

    private String report(String name) {
        return "/pipelines/" + pipeline + "/" + name;
    }
}
