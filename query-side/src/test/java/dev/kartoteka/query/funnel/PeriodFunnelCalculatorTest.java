package dev.kartoteka.query.funnel;

import static dev.kartoteka.query.deal.DealEvents.lost;
import static dev.kartoteka.query.deal.DealEvents.opened;
import static dev.kartoteka.query.deal.DealEvents.reopened;
import static dev.kartoteka.query.deal.GoldenLog.JANUARY;
import static dev.kartoteka.query.deal.GoldenLog.PIPELINE_OF_THREE;
import static dev.kartoteka.query.deal.GoldenLog.T;
import static dev.kartoteka.query.deal.Histories.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.query.deal.GoldenLog;
import dev.kartoteka.query.deal.Histories;
import dev.kartoteka.query.measure.Period;
import org.junit.jupiter.api.Test;

class PeriodFunnelCalculatorTest {

    @Test
    void countsTheTransitionsOfJanuary() {
        PeriodFunnel funnel = PeriodFunnelCalculator.calculate(PIPELINE_OF_THREE, GoldenLog.deals(), JANUARY, T);

        assertThat(funnel.stages())
                .containsExactly(
                        new PeriodFunnel.Stage("s1", "S1", 5, 4, 0, 0, 1.0),
                        new PeriodFunnel.Stage("s2", "S2", 4, 2, 0, 1, 0.6667),
                        new PeriodFunnel.Stage("s3", "S3", 3, 1, 1, 0, 0.5));
        assertThat(funnel.entered()).isEqualTo(5);
        assertThat(funnel.won()).isEqualTo(1);
        assertThat(funnel.lost()).isEqualTo(1);
        assertThat(funnel.winRate()).isEqualTo(0.5);
        assertThat(funnel.winRateByValue()).isEqualTo(0.6667);
    }

    @Test
    void countsTheFirstMomentOfAPeriodAndNotItsEnd() {
        Period period = new Period(day("02-01"), day("02-03"));

        PeriodFunnel funnel = PeriodFunnelCalculator.calculate(PIPELINE_OF_THREE, GoldenLog.deals(), period, T);

        assertThat(funnel.entered()).isOne();
        assertThat(funnel.won()).isZero();
        assertThat(funnel.stages()).extracting(PeriodFunnel.Stage::forward).containsOnly(0);
    }

    @Test
    void givesTheWinRatesOfAllClosures() {
        PeriodFunnel funnel = PeriodFunnelCalculator.calculate(PIPELINE_OF_THREE, GoldenLog.deals(), Period.ALWAYS, T);

        assertThat(funnel.winRate()).isEqualTo(0.6667);
        assertThat(funnel.winRateByValue()).isEqualTo(0.8571);
    }

    @Test
    void keepsTheTransitionOfALossThatWasReopenedButNotTheLoss() {
        Histories deals = new Histories()
                .add(day("01-01"), opened("deal-1", "s1", "1"))
                .add(day("01-02"), lost("deal-1", "s1", "price"))
                .add(day("01-03"), reopened("deal-1", "s2"));

        PeriodFunnel funnel = PeriodFunnelCalculator.calculate(PIPELINE_OF_THREE, deals.asOf(T), Period.ALWAYS, T);

        assertThat(funnel.lost()).isZero();
        assertThat(funnel.stages()).extracting(PeriodFunnel.Stage::lost).containsExactly(1, 0, 0);
        assertThat(funnel.stages()).extracting(PeriodFunnel.Stage::entered).containsExactly(1, 1, 0);
    }
}
