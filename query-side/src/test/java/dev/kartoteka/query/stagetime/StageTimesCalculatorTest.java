package dev.kartoteka.query.stagetime;

import static dev.kartoteka.query.deal.DealEvents.back;
import static dev.kartoteka.query.deal.DealEvents.forward;
import static dev.kartoteka.query.deal.DealEvents.opened;
import static dev.kartoteka.query.deal.GoldenLog.PIPELINE_OF_THREE;
import static dev.kartoteka.query.deal.GoldenLog.T;
import static dev.kartoteka.query.deal.Histories.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.query.deal.GoldenLog;
import dev.kartoteka.query.deal.Histories;
import dev.kartoteka.query.stagetime.StageTimes.Age;
import dev.kartoteka.query.stagetime.StageTimes.InStage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StageTimesCalculatorTest {

    @Test
    void givesTheTimesAndAgesOfTheGoldenLog() {
        assertThat(StageTimesCalculator.calculate(PIPELINE_OF_THREE, GoldenLog.deals(), T)
                        .stages())
                .containsExactly(
                        new InStage("s1", "S1", 5, 3.2, 4.0, List.of(new Age("deal-5", 21.0))),
                        new InStage(
                                "s2", "S2", 3, 8.3333, 10.0, List.of(new Age("deal-4", 26.0), new Age("deal-6", 7.0))),
                        new InStage("s3", "S3", 2, 15.0, 15.0, List.of()));
    }

    @Test
    void doesNotCountADealThatCameBackAndIsThere() {
        Histories deals = new Histories()
                .add(day("01-01"), opened("deal-1", "s1", "1"))
                .add(day("01-02"), forward("deal-1", "s1", "s2"))
                .add(day("01-05"), back("deal-1", "s2", "s1"));

        assertThat(StageTimesCalculator.calculate(PIPELINE_OF_THREE, deals.asOf(T), day("01-07"))
                        .stages())
                .startsWith(
                        new InStage("s1", "S1", 0, null, null, List.of(new Age("deal-1", 2.0))),
                        new InStage("s2", "S2", 1, 3.0, 3.0, List.of()));
    }

    @Test
    void countsPartsOfDays() {
        Instant entered = day("01-01");
        Histories deals = new Histories()
                .add(entered, opened("deal-1", "s1", "1"))
                .add(entered.plus(Duration.ofHours(8)), forward("deal-1", "s1", "s2"));

        assertThat(StageTimesCalculator.calculate(PIPELINE_OF_THREE, deals.asOf(T), T)
                        .stages()
                        .get(0)
                        .meanDays())
                .isEqualTo(0.3333);
    }
}
