package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Every report of a pipeline, to the digit, by the log that is worked out by hand. */
@ExtendWith(RunningSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportsIT {

    private static final String AS_OF = "asOf=" + GoldenLog.T;

    private final Api api;
    private final GoldenLog log;

    ReportsIT(Api api) {
        this.api = api;
        this.log = new GoldenLog(api);
    }

    @BeforeAll
    void tell() {
        log.tell();
    }

    @Test
    void cohortOfJanuary() {
        JsonNode funnel = api.read(log.report("funnel?" + GoldenLog.JANUARY + "&" + AS_OF));

        assertThat(funnel.get("pipelineId").asString()).isEqualTo(log.pipeline);
        assertThat(funnel.get("mode").asString()).isEqualTo("cohort");
        assertThat(funnel.get("from").asString()).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(funnel.get("to").asString()).isEqualTo("2026-02-01T00:00:00Z");
        assertThat(funnel.get("asOf").asString()).isEqualTo(GoldenLog.T);
        assertThat(Figures.of(funnel, "entered", "won", "lost", "open")).isEqualTo("5 2 1 2");
        assertThat(Figures.of(funnel, "winRate", "winRateByValue", "overallConversion"))
                .isEqualTo("0.6667 0.8571 0.4");
        assertThat(Figures.each(funnel, "stages", "stageId", "name", "reached", "conversionToNext"))
                .containsExactly("s1 S1 5 0.8", "s2 S2 4 0.5", "s3 S3 2 1.0");
        assertThat(Figures.each(funnel, "stages", "lostHere", "openHere")).containsExactly("0 1", "1 1", "0 0");
        assertThat(Figures.each(funnel, "stages", "meanDays", "medianDays"))
                .containsExactly("3.2 4.0", "8.3333 10.0", "15.0 15.0");
    }

    @Test
    void snapshot() {
        JsonNode funnel = api.read(log.report("funnel?mode=snapshot&" + AS_OF));

        assertThat(Figures.of(funnel, "mode", "entered", "won", "lost", "open")).isEqualTo("snapshot 6 2 1 3");
        assertThat(Figures.each(funnel, "stages", "stageId", "count")).containsExactly("s1 1", "s2 2", "s3 0");
        assertThat(Figures.each(funnel, "stages", "sums")).containsExactly("300.00 EUR", "2000.00 EUR", "");
    }

    @Test
    void transitionsOfJanuary() {
        JsonNode funnel = api.read(log.report("funnel?mode=period&" + GoldenLog.JANUARY + "&" + AS_OF));

        assertThat(Figures.of(funnel, "mode", "entered", "won", "lost", "winRate"))
                .isEqualTo("period 5 1 1 0.5");
        assertThat(Figures.each(funnel, "stages", "entered", "forward", "back", "lost", "conversion"))
                .containsExactly("5 4 0 0 1.0", "4 2 0 1 0.6667", "3 1 1 0 0.5");
    }

    @Test
    void board() {
        JsonNode board = api.read(log.report("board?" + AS_OF));

        assertThat(Figures.each(board, "stages", "stageId", "count", "sums", "weighted"))
                .containsExactly("s1 1 300.00 EUR 30.00 EUR", "s2 2 2000.00 EUR 600.00 EUR", "s3 0  ");
    }

    @Test
    void velocity() {
        JsonNode velocity = api.read(log.report("velocity?" + AS_OF));

        assertThat(Figures.of(velocity, "open", "won", "lost", "winRate", "winRateByValue"))
                .isEqualTo("3 2 1 0.6667 0.8571");
        assertThat(Figures.of(velocity, "meanWonAmount", "meanWonCycleDays", "velocity"))
                .isEqualTo("1500.0000 EUR 25.0 120.00 EUR");
    }

    @Test
    void forecast() {
        assertThat(Figures.of(api.read(log.report("forecast?" + AS_OF)), "open", "weighted"))
                .isEqualTo("3 630.00 EUR");
        assertThat(Figures.of(api.read(log.report("forecast?asOf=2026-01-16T12:00:00Z")), "weighted"))
                .isEqualTo("1440.00 EUR");
    }

    @Test
    void losses() {
        JsonNode losses = api.read(log.report("losses?" + AS_OF));

        assertThat(Figures.of(losses, "lost", "sums")).isEqualTo("1 500.00 EUR");
        assertThat(Figures.each(losses, "cells", "stageId", "lossReasonId", "count"))
                .containsExactly("s2 price 1");
        assertThat(Figures.each(losses, "byReason", "lossReasonId", "count")).containsExactly("price 1", "timing 0");
    }

    @Test
    void waterfall() {
        JsonNode waterfall =
                api.read(log.report("waterfall?from=2026-01-16T12:00:00Z&to=" + GoldenLog.T + "&" + AS_OF));

        assertThat(Figures.of(waterfall, "valueAtStart", "opened", "amountChanges", "reopened"))
                .isEqualTo("3800.00 EUR 1500.00 EUR 0.00 EUR 0.00 EUR");
        assertThat(Figures.of(waterfall, "won", "lost", "valueAtEnd")).isEqualTo("3000.00 EUR 0.00 EUR 2300.00 EUR");
    }

    @Test
    void stageTimes() {
        JsonNode times = api.read(log.report("stage-times?" + AS_OF));

        assertThat(Figures.each(times, "stages", "stageId", "completed", "meanDays", "medianDays"))
                .containsExactly("s1 5 3.2 4.0", "s2 3 8.3333 10.0", "s3 2 15.0 15.0");
        assertThat(Figures.each(times.get("stages").get(0), "open", "dealId", "days"))
                .containsExactly(log.deal("d5") + " 21.0");
        assertThat(Figures.each(times.get("stages").get(1), "open", "dealId", "days"))
                .containsExactly(log.deal("d4") + " 26.0", log.deal("d6") + " 7.0");
    }

    @Test
    void rotting() {
        JsonNode rotting = api.read(log.report("rotting?" + AS_OF));

        assertThat(Figures.each(rotting, "deals", "dealId", "stageId", "days", "rottingDays"))
                .containsExactly(log.deal("d4") + " s2 26.0 7", log.deal("d5") + " s1 21.0 20");
        JsonNode first = api.read(log.report("rotting?limit=1&" + AS_OF));
        assertThat(Figures.each(first, "deals", "dealId")).containsExactly(log.deal("d4"));
        assertThat(first.get("total").asInt()).isEqualTo(2);
        assertThat(first.at("/deals/0")).isEqualTo(rotting.at("/deals/0"));
        assertThat(rotting.at("/deals/0/title").asString()).isNotEmpty();
    }

    @Test
    void filters() {
        assertThat(funnel("ownerId=" + log.anna)).isEqualTo("3 1 1 1");
        assertThat(funnel("teamId=" + log.north)).isEqualTo("3 1 1 1");
        assertThat(funnel("teamId=" + log.region)).isEqualTo("6 2 1 3");
        assertThat(funnel("source=web")).isEqualTo("3 2 0 1");
        assertThat(funnel("source=web&teamId=" + log.north)).isEqualTo("1 1 0 0");
        assertThat(funnel("ownerId=employee-nobody")).isEqualTo("0 0 0 0");
        assertThat(funnel("productId=product-none")).isEqualTo("0 0 0 0");
    }

    @Test
    void salesByOwnerAndTeamOfThatTime() {
        JsonNode sales = api.read("/reports/sales?pipelineId=" + log.pipeline + "&" + AS_OF);

        assertThat(Figures.of(sales, "won", "sums")).isEqualTo("2 3000.00 EUR");
        assertThat(Figures.each(sales, "byOwner", "ownerId", "won", "sums"))
                .containsExactly(log.anna + " 1 1000.00 EUR", log.boris + " 1 2000.00 EUR");
        assertThat(Figures.each(sales, "byTeam", "teamId", "won", "sums"))
                .containsExactly(log.north + " 1 1000.00 EUR", log.region + " 1 2000.00 EUR");
        JsonNode byTeam = api.read("/reports/sales?groupBy=team&pipelineId=" + log.pipeline + "&" + AS_OF);
        assertThat(byTeam.has("byOwner")).isFalse();
        assertThat(byTeam.get("byTeam")).isEqualTo(sales.get("byTeam"));
    }

    @Test
    void methods() {
        JsonNode bySource = api.read("/reports/methods?by=source&pipelineId=" + log.pipeline + "&" + AS_OF);

        assertThat(Figures.each(bySource, "rows", "key", "won", "lost", "winRate", "meanCycleDays"))
                .containsExactly("web 2 0 1.0 25.0", "fair 0 1 0.0 null");
        JsonNode byOwner = api.read("/reports/methods?by=owner&pipelineId=" + log.pipeline + "&" + AS_OF);
        assertThat(Figures.each(byOwner, "rows", "key", "won", "lost"))
                .containsExactly(log.anna + " 1 1", log.boris + " 1 0");
    }

    @Test
    void nowIsAsOfNow() {
        JsonNode now = api.read(log.report("funnel"));
        JsonNode then = api.read(log.report("funnel?asOf=" + now.get("asOf").asString()));

        assertThat(then).isEqualTo(now);
    }

    private String funnel(String filter) {
        return Figures.of(api.read(log.report("funnel?" + AS_OF + "&" + filter)), "entered", "won", "lost", "open");
    }
}
