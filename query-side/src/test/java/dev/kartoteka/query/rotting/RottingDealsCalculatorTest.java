package dev.kartoteka.query.rotting;

import static dev.kartoteka.query.deal.DealEvents.OWNER;
import static dev.kartoteka.query.deal.GoldenLog.PIPELINE_OF_THREE;
import static dev.kartoteka.query.deal.GoldenLog.T;
import static dev.kartoteka.query.deal.Histories.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.query.deal.GoldenLog;
import dev.kartoteka.query.measure.Amount;
import dev.kartoteka.query.rotting.RottingDeals.RottingDeal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RottingDealsCalculatorTest {

    @Test
    void findsDealsOverTheLimitOfTheirStageMostOverdueFirst() {
        // deal-6 has been in s2 for 7 days of 7, which is not more
        assertThat(at(T)).extracting(RottingDeal::dealId).containsExactly("deal-4", "deal-5");
        assertThat(at(T).get(0))
                .isEqualTo(new RottingDeal(
                        "deal-4",
                        "Title of deal-4",
                        OWNER,
                        new Amount("800.00", "EUR"),
                        "s2",
                        "S2",
                        day("01-15"),
                        26.0,
                        7));
    }

    @Test
    void countsFromTheEntryToTheStageToTheMillisecond() {
        assertThat(at(T.plusMillis(1))).extracting(RottingDeal::dealId).containsExactly("deal-4", "deal-5", "deal-6");
    }

    @Test
    void sparesStagesWithoutALimit() {
        Instant later = Instant.parse("2026-01-13T00:00:00Z");

        assertThat(RottingDealsCalculator.calculate(PIPELINE_OF_THREE, GoldenLog.DEALS.asOf(later), T)
                        .deals())
                .extracting(RottingDeal::stageId)
                .doesNotContain("s3");
    }

    private static List<RottingDeal> at(Instant moment) {
        return RottingDealsCalculator.calculate(PIPELINE_OF_THREE, GoldenLog.DEALS.asOf(moment), moment)
                .deals();
    }
}
