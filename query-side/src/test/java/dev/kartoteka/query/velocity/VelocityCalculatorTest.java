package dev.kartoteka.query.velocity;

import static dev.kartoteka.query.deal.DealEvents.lost;
import static dev.kartoteka.query.deal.DealEvents.opened;
import static dev.kartoteka.query.deal.DealEvents.won;
import static dev.kartoteka.query.deal.GoldenLog.JANUARY;
import static dev.kartoteka.query.deal.GoldenLog.PIPELINE_OF_THREE;
import static dev.kartoteka.query.deal.GoldenLog.T;
import static dev.kartoteka.query.deal.Histories.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.query.deal.GoldenLog;
import dev.kartoteka.query.deal.Histories;
import dev.kartoteka.query.measure.Amount;
import dev.kartoteka.query.measure.Period;
import org.junit.jupiter.api.Test;

class VelocityCalculatorTest {

    @Test
    void givesTheFiguresOfTheGoldenLog() {
        Velocity velocity = VelocityCalculator.calculate(PIPELINE_OF_THREE, GoldenLog.deals(), Period.ALWAYS, T);

        assertThat(velocity.open()).isEqualTo(3);
        assertThat(velocity.meanWonAmount()).isEqualTo(new Amount("1500.0000", "EUR"));
        assertThat(velocity.winRate()).isEqualTo(0.6667);
        assertThat(velocity.winRateByValue()).isEqualTo(0.8571);
        assertThat(velocity.meanWonCycleDays()).isEqualTo(25.0);
        assertThat(velocity.medianWonCycleDays()).isEqualTo(25.0);
        assertThat(velocity.meanLostCycleDays()).isEqualTo(14.0);
        assertThat(velocity.velocity()).isEqualTo(new Amount("120.00", "EUR"));
    }

    @Test
    void takesClosuresOfThePeriodOnly() {
        Velocity velocity = VelocityCalculator.calculate(PIPELINE_OF_THREE, GoldenLog.deals(), JANUARY, T);

        assertThat(velocity.open()).isEqualTo(3);
        assertThat(velocity.won()).isOne();
        assertThat(velocity.velocity()).isEqualTo(new Amount("78.95", "EUR")); // 3 × 1000 × 1/2 ÷ 19
    }

    @Test
    void isUnknownWhileNothingIsWon() {
        Histories deals = new Histories()
                .add(day("01-01"), opened("deal-1", "s1", "1"))
                .add(day("01-02"), lost("deal-1", "s1", "price"));

        Velocity velocity = VelocityCalculator.calculate(PIPELINE_OF_THREE, deals.asOf(T), Period.ALWAYS, T);

        assertThat(velocity.winRate()).isEqualTo(0.0);
        assertThat(velocity.velocity()).isNull();
        assertThat(velocity.meanWonAmount()).isNull();
        assertThat(velocity.meanWonCycleDays()).isNull();
    }

    @Test
    void isUnknownWhenWinningTakesNoTime() {
        Histories deals = new Histories()
                .add(day("01-01"), opened("deal-1", "s1", "1"))
                .add(day("01-01"), won("deal-1", "s1", "1"));

        assertThat(VelocityCalculator.calculate(PIPELINE_OF_THREE, deals.asOf(T), Period.ALWAYS, T)
                        .velocity())
                .isNull();
    }

    @Test
    void saysWhatEachCurrencyAdds() {
        Histories deals = new Histories()
                .add(day("01-01"), opened("deal-1", "s1", "100"))
                .add(day("01-11"), won("deal-1", "s1", "100", "EUR"))
                .add(day("01-01"), opened("deal-2", "s1", "3000"))
                .add(day("01-11"), won("deal-2", "s1", "3000", "JPY"))
                .add(day("01-01"), opened("deal-3", "s1", null));

        Velocity velocity = VelocityCalculator.calculate(PIPELINE_OF_THREE, deals.asOf(T), Period.ALWAYS, T);

        assertThat(velocity.velocity()).isNull();
        assertThat(velocity.byCurrency())
                .containsExactly(
                        new Velocity.InCurrency(
                                "EUR",
                                1,
                                new Amount("100.00", "EUR"),
                                new Amount("100.0000", "EUR"),
                                new Amount("5.00", "EUR")),
                        new Velocity.InCurrency(
                                "JPY",
                                1,
                                new Amount("3000", "JPY"),
                                new Amount("3000.0000", "JPY"),
                                new Amount("150", "JPY")));
    }
}
