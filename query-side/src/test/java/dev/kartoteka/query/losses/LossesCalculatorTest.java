package dev.kartoteka.query.losses;

import static dev.kartoteka.query.deal.DealEvents.forward;
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
import dev.kartoteka.query.losses.Losses.AtStage;
import dev.kartoteka.query.losses.Losses.Cell;
import dev.kartoteka.query.losses.Losses.ForReason;
import dev.kartoteka.query.measure.Amount;
import dev.kartoteka.query.measure.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class LossesCalculatorTest {

    @Test
    void givesTheLossOfTheGoldenLog() {
        List<Amount> amount = List.of(new Amount("500.00", "EUR"));

        Losses losses = LossesCalculator.calculate(PIPELINE_OF_THREE, GoldenLog.deals(), JANUARY, T);

        assertThat(losses.lost()).isOne();
        assertThat(losses.sums()).isEqualTo(amount);
        assertThat(losses.byStage())
                .containsExactly(
                        new AtStage("s1", "S1", 0, List.of()),
                        new AtStage("s2", "S2", 1, amount),
                        new AtStage("s3", "S3", 0, List.of()));
        assertThat(losses.byReason())
                .containsExactly(
                        new ForReason("price", "Price", 1, amount), new ForReason("timing", "Timing", 0, List.of()));
        assertThat(losses.cells()).containsExactly(new Cell("s2", "S2", "price", "Price", 1, amount));
    }

    @Test
    void goesByTheLastClosure() {
        Histories deals = lostTwice();

        Losses losses = LossesCalculator.calculate(PIPELINE_OF_THREE, deals.asOf(T), Period.ALWAYS, T);

        assertThat(losses.cells())
                .containsExactly(new Cell("s3", "S3", "timing", "Timing", 1, List.of(new Amount("5.00", "EUR"))));
    }

    @Test
    void goesByTheClosureThatStoodThen() {
        Histories deals = lostTwice();

        assertThat(LossesCalculator.calculate(PIPELINE_OF_THREE, deals.asOf(day("01-02")), Period.ALWAYS, day("01-02"))
                        .cells())
                .extracting(Cell::stageId)
                .containsExactly("s1");
        assertThat(LossesCalculator.calculate(PIPELINE_OF_THREE, deals.asOf(day("01-03")), Period.ALWAYS, day("01-03"))
                        .lost())
                .isZero();
    }

    @Test
    void leavesNoLossOutForAReasonOrStageThatIsNotKnown() {
        Histories deals = new Histories()
                .add(day("01-01"), opened("deal-1", "stage-x", "5"))
                .add(day("01-02"), lost("deal-1", "stage-x", "reason-x"));

        assertThat(LossesCalculator.calculate(PIPELINE_OF_THREE, deals.asOf(T), Period.ALWAYS, T)
                        .cells())
                .containsExactly(
                        new Cell("stage-x", "stage-x", "reason-x", "reason-x", 1, List.of(new Amount("5.00", "EUR"))));
    }

    private static Histories lostTwice() {
        return new Histories()
                .add(day("01-01"), opened("deal-1", "s1", "5"))
                .add(day("01-02"), lost("deal-1", "s1", "price"))
                .add(day("01-03"), reopened("deal-1", "s2"))
                .add(day("01-04"), forward("deal-1", "s2", "s3"))
                .add(day("01-05"), lost("deal-1", "s3", "timing"));
    }
}
