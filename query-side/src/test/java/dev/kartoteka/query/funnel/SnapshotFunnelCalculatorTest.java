package dev.kartoteka.query.funnel;

import static dev.kartoteka.query.deal.GoldenLog.PIPELINE_OF_THREE;
import static dev.kartoteka.query.deal.GoldenLog.T;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.query.board.BoardCalculator;
import dev.kartoteka.query.deal.GoldenLog;
import dev.kartoteka.query.measure.Amount;
import dev.kartoteka.query.measure.StageStock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotFunnelCalculatorTest {

    private final SnapshotFunnel funnel = SnapshotFunnelCalculator.calculate(PIPELINE_OF_THREE, GoldenLog.deals(), T);

    @Test
    void givesTheStocksOfTheGoldenLog() {
        assertThat(funnel.stages())
                .containsExactly(
                        new StageStock("s1", "S1", 1, eur("300.00"), eur("30.00")),
                        new StageStock("s2", "S2", 2, eur("2000.00"), eur("600.00")),
                        new StageStock("s3", "S3", 0, List.of(), List.of()));
        assertThat(funnel.won()).isEqualTo(2);
        assertThat(funnel.lost()).isEqualTo(1);
        assertThat(funnel.open()).isEqualTo(3);
        assertThat(funnel.entered()).isEqualTo(6);
        assertThat(funnel.sums()).isEqualTo(eur("2300.00"));
        assertThat(funnel.weighted()).isEqualTo(eur("630.00"));
        assertThat(funnel.winRate()).isEqualTo(0.6667);
        assertThat(funnel.winRateByValue()).isEqualTo(0.8571);
    }

    @Test
    void isTheBoard() {
        assertThat(BoardCalculator.calculate(PIPELINE_OF_THREE, GoldenLog.deals(), T)
                        .stages())
                .isEqualTo(funnel.stages());
    }

    @Test
    void knowsNothingOfWhatCameLater() {
        Instant then = Instant.parse("2026-01-16T12:00:00Z");

        assertThat(SnapshotFunnelCalculator.calculate(PIPELINE_OF_THREE, GoldenLog.DEALS.asOf(then), then)
                        .stages())
                .extracting(StageStock::count)
                .containsExactly(0, 2, 1);
    }

    private static List<Amount> eur(String amount) {
        return List.of(new Amount(amount, "EUR"));
    }
}
