package dev.kartoteka.query.funnel;

import static dev.kartoteka.query.deal.DealEvents.forward;
import static dev.kartoteka.query.deal.DealEvents.lost;
import static dev.kartoteka.query.deal.DealEvents.opened;
import static dev.kartoteka.query.deal.DealEvents.reopened;
import static dev.kartoteka.query.deal.DealEvents.won;
import static dev.kartoteka.query.deal.GoldenLog.JANUARY;
import static dev.kartoteka.query.deal.GoldenLog.PIPELINE_OF_THREE;
import static dev.kartoteka.query.deal.GoldenLog.T;
import static dev.kartoteka.query.deal.Histories.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.query.deal.DealEvents;
import dev.kartoteka.query.deal.GoldenLog;
import dev.kartoteka.query.deal.Histories;
import dev.kartoteka.query.measure.Amount;
import dev.kartoteka.query.measure.CurrencyWinRate;
import dev.kartoteka.query.measure.Period;
import dev.kartoteka.query.report.CountedDeals;
import java.util.List;
import org.junit.jupiter.api.Test;

class CohortFunnelCalculatorTest {

    @Test
    void givesTheFiguresOfTheGoldenLog() {
        assertThat(CohortFunnelCalculator.calculate(PIPELINE_OF_THREE, CountedDeals.of(GoldenLog.deals()), JANUARY, T))
                .isEqualTo(new CohortFunnel(
                        DealEvents.PIPELINE,
                        "cohort",
                        day("01-01"),
                        day("02-01"),
                        T,
                        5,
                        2,
                        1,
                        2,
                        0.6667,
                        0.8571,
                        List.of(new CurrencyWinRate(
                                "EUR", new Amount("3000.00", "EUR"), new Amount("500.00", "EUR"), 0.8571)),
                        0.4,
                        List.of(
                                new CohortFunnel.Stage("s1", "S1", 5, 0.8, 0, 1, 3.2, 4.0),
                                new CohortFunnel.Stage("s2", "S2", 4, 0.5, 1, 1, 8.3333, 10.0),
                                new CohortFunnel.Stage("s3", "S3", 2, 1.0, 0, 0, 15.0, 15.0))));
    }

    @Test
    void countsTheStagesBeforeTheOneADealWasOpenedIn() {
        Histories deals = new Histories().add(day("01-01"), opened("deal-1", "s3", "1"));

        assertThat(reached(deals)).containsExactly(1, 1, 1);
    }

    @Test
    void countsAWonDealInEveryStage() {
        Histories deals = new Histories()
                .add(day("01-01"), opened("deal-1", "s1", "1"))
                .add(day("01-02"), won("deal-1", "s1", "1"));

        CohortFunnel funnel = funnel(deals);
        assertThat(funnel.stages()).extracting(CohortFunnel.Stage::reached).containsExactly(1, 1, 1);
        assertThat(funnel.stages())
                .extracting(CohortFunnel.Stage::conversionToNext)
                .containsExactly(1.0, 1.0, 1.0);
    }

    @Test
    void keepsTheHighestStageOfALostDealThatWasReopenedFurtherBack() {
        Histories deals = new Histories()
                .add(day("01-01"), opened("deal-1", "s1", "1"))
                .add(day("01-02"), forward("deal-1", "s1", "s3"))
                .add(day("01-03"), lost("deal-1", "s3", "price"))
                .add(day("01-04"), reopened("deal-1", "s1"));

        CohortFunnel funnel = funnel(deals);
        assertThat(funnel.stages()).extracting(CohortFunnel.Stage::reached).containsExactly(1, 1, 1);
        assertThat(funnel.stages()).extracting(CohortFunnel.Stage::openHere).containsExactly(1, 0, 0);
        assertThat(funnel.lost()).isZero();
        assertThat(funnel.open()).isOne();
    }

    @Test
    void hasNoRatiosOfNothing() {
        CohortFunnel funnel = funnel(new Histories());

        assertThat(funnel.winRate()).isNull();
        assertThat(funnel.winRateByValue()).isNull();
        assertThat(funnel.overallConversion()).isNull();
        assertThat(funnel.stages()).hasSize(3).allSatisfy(stage -> {
            assertThat(stage.conversionToNext()).isNull();
            assertThat(stage.meanDays()).isNull();
            assertThat(stage.medianDays()).isNull();
        });
    }

    @Test
    void leavesOpenDealsOutOfWinRates() {
        assertThat(funnel(new Histories().add(day("01-01"), opened("deal-1", "s1", "1")))
                        .winRate())
                .isNull();
    }

    @Test
    void givesTheWinRateByValueInEachCurrencyWhenThereAreSeveral() {
        CohortFunnel funnel = funnel(new Histories()
                .add(day("01-01"), opened("deal-1", "s1", "100", "EUR"))
                .add(day("01-02"), won("deal-1", "s1", "100", "EUR"))
                .add(day("01-01"), opened("deal-2", "s1", "300", "EUR"))
                .add(day("01-02"), lost("deal-2", "s1", "price"))
                .add(day("01-01"), opened("deal-3", "s1", "500", "JPY"))
                .add(day("01-02"), won("deal-3", "s1", "500", "JPY")));

        assertThat(funnel.winRateByValue()).isNull();
        assertThat(funnel.winRateByCurrency())
                .containsExactly(
                        new CurrencyWinRate("EUR", new Amount("100.00", "EUR"), new Amount("300.00", "EUR"), 0.25),
                        new CurrencyWinRate("JPY", new Amount("500", "JPY"), new Amount("0", "JPY"), 1.0));
    }

    private static List<Integer> reached(Histories deals) {
        return funnel(deals).stages().stream().map(CohortFunnel.Stage::reached).toList();
    }

    private static CohortFunnel funnel(Histories deals) {
        return CohortFunnelCalculator.calculate(PIPELINE_OF_THREE, CountedDeals.of(deals.asOf(T)), Period.ALWAYS, T);
    }
}
