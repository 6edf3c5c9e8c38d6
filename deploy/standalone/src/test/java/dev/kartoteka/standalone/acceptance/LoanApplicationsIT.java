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

/** A bank's loan applications, 208,093 rows of an event log: every known figure comes back, by REST and by GraphQL. */
@Tag("data-set")
@ExtendWith(RunningSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoanApplicationsIT {

    private static final String DATA = "loan-applications";
    // the log is of these months; other tests tell of others
    private static final Map<String, String> YEARS =
            Map.of("unit", "year", "from", "2011-01-01T00:00:00Z", "to", "2013-01-01T00:00:00Z");

    private final Api api;
    private String pipeline = "";

    LoanApplicationsIT(Api api) {
        this.api = api;
    }

    @BeforeAll
    void load() {
        JsonNode done = SharedData.load(api, DATA);
        assertThat(Figures.of(done, "rowsRead", "rejected")).isEqualTo("208093 0");
        pipeline = SharedData.pipelineNamed(api, "Loan applications");
        SharedData.awaitTotal(api, report("velocity"), "won", 1823);
        SharedData.awaitTotal(api, report("velocity"), "lost", 8359);
        SharedData.awaitTotal(api, "/reports/interactions" + Reports.parameters(YEARS), "total", 57_910);
    }

    @ParameterizedTest
    @EnumSource
    void cohortOverEverything(Reports.Way way) {
        JsonNode funnel = reports(way)
                .ofPipeline(
                        "funnel",
                        "entered won lost open winRate winRateByValue"
                                + " stages{stageId reached conversionToNext lostHere meanDays}");

        assertThat(Figures.of(funnel, "entered", "won", "lost", "open", "winRate", "winRateByValue"))
                .isEqualTo("10202 1823 8359 20 0.179 0.2052");
        assertThat(Figures.each(funnel, "stages", "stageId", "reached", "conversionToNext", "lostHere"))
                .containsExactly(
                        "submitted 10202 0.5612 4477",
                        "preaccepted 5725 0.6952 1745",
                        "accepted 3980 0.9819 72",
                        "finalized 3908 1.0 0",
                        "offer-sent 3908 0.6558 1356",
                        "offer-returned 2563 0.7113 709");
        assertThat(Figures.of(funnel.get("stages").get(4), "meanDays")).isEqualTo("15.4093");
        assertThat(Figures.of(funnel.get("stages").get(5), "meanDays")).isEqualTo("4.9846");
    }

    @ParameterizedTest
    @EnumSource
    void stageMoves(Reports.Way way) {
        JsonNode stages = reports(way)
                .ofPipeline("funnel", Map.of("mode", "period"), "stages{entered back}")
                .get("stages");
        int entered = stages.valueStream()
                .mapToInt(stage -> stage.get("entered").asInt())
                .sum();
        int back = stages.valueStream()
                .mapToInt(stage -> stage.get("back").asInt())
                .sum();

        assertThat(entered - 10_202).as("entries that are not openings").isEqualTo(20_528);
        assertThat(back).isEqualTo(287);
    }

    @ParameterizedTest
    @EnumSource
    void losses(Reports.Way way) {
        JsonNode losses = reports(way).ofPipeline("losses", "lost byStage{stageId count} byReason{lossReasonId count}");

        assertThat(Figures.of(losses, "lost")).isEqualTo("8359");
        assertThat(Figures.each(losses, "byStage", "stageId", "count"))
                .containsExactly(
                        "submitted 4477",
                        "preaccepted 1745",
                        "accepted 72",
                        "finalized 0",
                        "offer-sent 1356",
                        "offer-returned 709");
        assertThat(Figures.each(losses, "byReason", "lossReasonId", "count"))
                .containsExactly("declined 6000", "cancelled 2359");
    }

    @ParameterizedTest
    @EnumSource
    void salesAndCycle(Reports.Way way) {
        assertThat(Figures.of(reports(way).sales("won sums{amount currency}"), "won", "sums"))
                .isEqualTo("1823 27982148.00 EUR");
        assertThat(Figures.of(reports(way).ofPipeline("velocity", "meanWonCycleDays"), "meanWonCycleDays"))
                .isEqualTo("17.3577");
    }

    @ParameterizedTest
    @EnumSource
    void interactions(Reports.Way way) {
        JsonNode counts = reports(way).interactions(YEARS, "total byKind{key count}");

        assertThat(Figures.of(counts, "total")).isEqualTo("57910");
        assertThat(Figures.each(counts, "byKind", "key", "count")).containsExactly("CALL 32958", "NOTE 24952");
    }

    @Test
    void loadingAgainChangesNothing() {
        JsonNode before = SharedData.eventTypes(api);
        JsonNode again = SharedData.load(api, DATA);

        assertThat(Figures.of(again, "applied", "rejected", "commandsSent")).isEqualTo("0 0 0");
        assertThat(SharedData.eventTypes(api)).isEqualTo(before);
    }

    private Reports reports(Reports.Way way) {
        return new Reports(api, way, pipeline);
    }

    private String report(String name) {
        return "/pipelines/" + pipeline + "/" + name;
    }
}
