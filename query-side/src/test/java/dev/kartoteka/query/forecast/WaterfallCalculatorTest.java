package dev.kartoteka.query.forecast;

import static dev.kartoteka.query.deal.DealEvents.PIPELINE;
import static dev.kartoteka.query.deal.DealEvents.amount;
import static dev.kartoteka.query.deal.DealEvents.lost;
import static dev.kartoteka.query.deal.DealEvents.opened;
import static dev.kartoteka.query.deal.DealEvents.reopened;
import static dev.kartoteka.query.deal.DealEvents.won;
import static dev.kartoteka.query.deal.GoldenLog.T;
import static dev.kartoteka.query.deal.Histories.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.query.deal.GoldenLog;
import dev.kartoteka.query.deal.Histories;
import dev.kartoteka.query.measure.Amount;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaterfallCalculatorTest {

    @Test
    void explainsTheGoldenLog() {
        // at 01-16 D1, D3 and D4 are open; then D1 and D3 are won, D5 and D6 come
        assertThat(Waterfalls.between(GoldenLog.DEALS, day("01-16"), T))
                .isEqualTo(new Waterfall(
                        PIPELINE,
                        day("01-16"),
                        T,
                        eur("3800.00"),
                        eur("1500.00"),
                        eur("0.00"),
                        eur("0.00"),
                        eur("3000.00"),
                        eur("0.00"),
                        eur("2300.00")));
    }

    @Test
    void tellsAmountChangesLossesAndReopeningsApart() {
        Histories deals = new Histories()
                .add(day("01-01"), opened("deal-1", "s1", "100"))
                .add(day("01-02"), amount("deal-1", "80"))
                .add(day("01-03"), lost("deal-1", "s1", "price"))
                .add(day("01-04"), reopened("deal-1", "s1"))
                .add(day("01-05"), amount("deal-1", "90.50"))
                .add(day("01-06"), won("deal-1", "s1", "91"));

        assertThat(Waterfalls.between(deals, day("01-01"), T))
                .isEqualTo(new Waterfall(
                        PIPELINE,
                        day("01-01"),
                        T,
                        eur("100.00"),
                        eur("0.00"),
                        eur("-9.00"),
                        eur("80.00"),
                        eur("91.00"),
                        eur("80.00"),
                        eur("0.00")));
    }

    @Test
    void takesADealApartThatIsSeenOnlyAfterSeveralEvents() {
        Histories deals = new Histories()
                .add(day("01-02"), opened("deal-1", "s1", "100"))
                .add(day("01-02"), won("deal-1", "s1", "70"));

        Waterfall waterfall = WaterfallCalculator.calculate(
                PIPELINE, List.of(new DealVersions(null, deals.asOf(T))), day("01-01"), T);

        assertThat(waterfall.opened()).isEqualTo(eur("70.00"));
        assertThat(waterfall.won()).isEqualTo(eur("70.00"));
        assertThat(waterfall.valueAtEnd()).isEqualTo(eur("0.00"));
    }

    private static List<Amount> eur(String amount) {
        return List.of(new Amount(amount, "EUR"));
    }
}
