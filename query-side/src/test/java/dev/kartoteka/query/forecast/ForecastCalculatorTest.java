package dev.kartoteka.query.forecast;

import static dev.kartoteka.query.deal.DealEvents.CLIENT;
import static dev.kartoteka.query.deal.DealEvents.opened;
import static dev.kartoteka.query.deal.GoldenLog.PIPELINE_OF_THREE;
import static dev.kartoteka.query.deal.GoldenLog.T;
import static dev.kartoteka.query.deal.Histories.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.query.deal.GoldenLog;
import dev.kartoteka.query.deal.Histories;
import dev.kartoteka.query.measure.Amount;
import dev.kartoteka.query.measure.StageStock;
import dev.kartoteka.shared.deal.DealExpectedCloseDateChanged;
import dev.kartoteka.shared.deal.DealProbabilityOverridden;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForecastCalculatorTest {

    @Test
    void givesTheForecastOfTheGoldenLog() {
        Forecast forecast = ForecastCalculator.calculate(PIPELINE_OF_THREE, GoldenLog.deals(), null, null, T);

        assertThat(forecast.weighted()).isEqualTo(eur("630.00"));
        assertThat(forecast.sums()).isEqualTo(eur("2300.00"));
        assertThat(forecast.open()).isEqualTo(3);
        assertThat(forecast.stages())
                .extracting(StageStock::weighted)
                .containsExactly(eur("30.00"), eur("600.00"), List.of());
    }

    @Test
    void givesTheForecastOfAnEarlierMoment() {
        Instant then = Instant.parse("2026-01-16T12:00:00Z");

        assertThat(ForecastCalculator.calculate(PIPELINE_OF_THREE, GoldenLog.DEALS.asOf(then), null, null, then)
                        .weighted())
                .isEqualTo(eur("1440.00"));
    }

    @Test
    void prefersTheProbabilityOfTheDeal() {
        Histories deals = new Histories()
                .add(day("01-01"), opened("deal-1", "s1", "100"))
                .add(day("01-02"), new DealProbabilityOverridden("deal-1", CLIENT, null, new BigDecimal("0.95")))
                .add(day("01-01"), opened("deal-2", "s1", null));

        Forecast forecast = ForecastCalculator.calculate(PIPELINE_OF_THREE, deals.asOf(T), null, null, T);

        assertThat(forecast.weighted()).isEqualTo(eur("95.00"));
        assertThat(forecast.open()).isEqualTo(2);
    }

    @Test
    void roundsAfterAdding() {
        Histories deals = new Histories()
                .add(day("01-01"), opened("deal-1", "s1", "0.04"))
                .add(day("01-01"), opened("deal-2", "s2", "0.02"));

        Forecast forecast = ForecastCalculator.calculate(PIPELINE_OF_THREE, deals.asOf(T), null, null, T);

        assertThat(forecast.stages()).extracting(StageStock::weighted).startsWith(eur("0.00"), eur("0.01"));
        assertThat(forecast.weighted()).isEqualTo(eur("0.01"));
    }

    @Test
    void narrowsByTheExpectedCloseDate() {
        Histories deals = new Histories()
                .add(day("01-01"), opened("deal-1", "s1", "100"))
                .add(day("01-01"), expected("deal-1", "2026-03-01"))
                .add(day("01-01"), opened("deal-2", "s1", "200"))
                .add(day("01-01"), expected("deal-2", "2026-04-01"))
                .add(day("01-01"), opened("deal-3", "s1", "400"));
        LocalDate march = LocalDate.parse("2026-03-01");

        assertThat(sums(deals, march, march.plusMonths(1))).isEqualTo(eur("100.00"));
        assertThat(sums(deals, march, null)).isEqualTo(eur("300.00"));
        assertThat(sums(deals, null, march)).isEmpty();
        assertThat(sums(deals, null, null)).isEqualTo(eur("700.00"));
    }

    private static List<Amount> sums(Histories deals, @Nullable LocalDate from, @Nullable LocalDate to) {
        return ForecastCalculator.calculate(PIPELINE_OF_THREE, deals.asOf(T), from, to, T)
                .sums();
    }

    private static DealExpectedCloseDateChanged expected(String id, String date) {
        return new DealExpectedCloseDateChanged(id, CLIENT, null, LocalDate.parse(date));
    }

    private static List<Amount> eur(String amount) {
        return List.of(new Amount(amount, "EUR"));
    }
}
