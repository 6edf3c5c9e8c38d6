package dev.kartoteka.query.measure;

import static dev.kartoteka.query.deal.GoldenLog.PIPELINE_OF_THREE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.query.board.Board;
import dev.kartoteka.query.board.BoardCalculator;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.deal.Histories;
import dev.kartoteka.query.deal.RandomHistories;
import dev.kartoteka.query.forecast.ForecastCalculator;
import dev.kartoteka.query.funnel.CohortFunnel;
import dev.kartoteka.query.funnel.CohortFunnelCalculator;
import dev.kartoteka.query.funnel.PeriodFunnel;
import dev.kartoteka.query.funnel.PeriodFunnelCalculator;
import dev.kartoteka.query.funnel.SnapshotFunnel;
import dev.kartoteka.query.funnel.SnapshotFunnelCalculator;
import dev.kartoteka.query.losses.Losses;
import dev.kartoteka.query.losses.LossesCalculator;
import dev.kartoteka.query.report.CountedDeals;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold between the figures of a report, and between reports, whatever happened. */
class ReportLawsTest {

    @Property
    void reachedNeverGrowsAlongTheFunnel(
            @ForAll("histories") Histories history, @ForAll("moments") Instant asOf, @ForAll("moments") Instant from) {
        CohortFunnel funnel = CohortFunnelCalculator.calculate(
                PIPELINE_OF_THREE, CountedDeals.of(history.asOf(asOf)), new Period(from, null), asOf);

        assertThat(funnel.stages())
                .extracting(CohortFunnel.Stage::reached)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(funnel.stages().get(0).reached()).isEqualTo(funnel.entered());
        assertThat(funnel.stages().get(2).reached()).isGreaterThanOrEqualTo(funnel.won());
    }

    @Property
    void everyDealOfACohortIsWonLostOrOpenSomewhere(
            @ForAll("histories") Histories history, @ForAll("moments") Instant asOf, @ForAll("moments") Instant to) {
        CohortFunnel funnel = CohortFunnelCalculator.calculate(
                PIPELINE_OF_THREE, CountedDeals.of(history.asOf(asOf)), new Period(null, to), asOf);

        assertThat(funnel.won() + funnel.lost() + funnel.open()).isEqualTo(funnel.entered());
        assertThat(funnel.stages().stream()
                        .mapToInt(CohortFunnel.Stage::lostHere)
                        .sum())
                .isEqualTo(funnel.lost());
        assertThat(funnel.stages().stream()
                        .mapToInt(CohortFunnel.Stage::openHere)
                        .sum())
                .isEqualTo(funnel.open());
    }

    @Property
    void lossesAddUpToAllLostDeals(@ForAll("histories") Histories history, @ForAll("moments") Instant asOf) {
        List<Deal> deals = history.asOf(asOf);

        Losses losses = LossesCalculator.calculate(PIPELINE_OF_THREE, deals, Period.ALWAYS, asOf);

        assertThat(losses.lost())
                .isEqualTo((int) deals.stream().filter(Deal::lost).count());
        assertThat(losses.cells().stream().mapToInt(Losses.Cell::count).sum()).isEqualTo(losses.lost());
        assertThat(losses.byStage().stream().mapToInt(Losses.AtStage::count).sum())
                .isEqualTo(losses.lost());
        assertThat(losses.byReason().stream().mapToInt(Losses.ForReason::count).sum())
                .isEqualTo(losses.lost());
    }

    @Property
    void boardSnapshotAndForecastShowTheSameDeals(
            @ForAll("histories") Histories history, @ForAll("moments") Instant asOf) {
        List<Deal> deals = history.asOf(asOf);

        Board board = BoardCalculator.calculate(PIPELINE_OF_THREE, deals, asOf);
        SnapshotFunnel snapshot = SnapshotFunnelCalculator.calculate(PIPELINE_OF_THREE, deals, asOf);

        assertThat(board.stages()).isEqualTo(snapshot.stages());
        assertThat(board.stages())
                .isEqualTo(ForecastCalculator.calculate(PIPELINE_OF_THREE, deals, null, null, asOf)
                        .stages());
        assertThat(board.stages().stream().mapToInt(StageStock::count).sum()).isEqualTo(snapshot.open());
    }

    @Property
    void whatEntersAStageLeavesItOrIsThere(@ForAll("histories") Histories history, @ForAll("moments") Instant asOf) {
        List<Deal> deals = history.asOf(asOf);
        List<StageStock> stocks =
                BoardCalculator.calculate(PIPELINE_OF_THREE, deals, asOf).stages();

        List<PeriodFunnel.Stage> flows = PeriodFunnelCalculator.calculate(PIPELINE_OF_THREE, deals, Period.ALWAYS, asOf)
                .stages();

        for (int ordinal = 0; ordinal < flows.size(); ordinal++) {
            PeriodFunnel.Stage flow = flows.get(ordinal);
            assertThat(flow.entered() - flow.forward() - flow.back() - flow.lost())
                    .isEqualTo(stocks.get(ordinal).count());
        }
    }

    @Provide
    Arbitrary<Histories> histories() {
        return RandomHistories.histories();
    }

    @Provide
    Arbitrary<Instant> moments() {
        return RandomHistories.moments();
    }
}
