package dev.kartoteka.query.sales;

import static dev.kartoteka.query.deal.DealEvents.OWNER;
import static dev.kartoteka.query.deal.DealEvents.PIPELINE;
import static dev.kartoteka.query.deal.DealEvents.lost;
import static dev.kartoteka.query.deal.DealEvents.won;
import static dev.kartoteka.query.deal.GoldenLog.T;
import static dev.kartoteka.query.deal.Histories.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.query.deal.Histories;
import dev.kartoteka.query.measure.Amount;
import dev.kartoteka.query.measure.CurrencyWinRate;
import dev.kartoteka.query.measure.Period;
import dev.kartoteka.query.sales.SalesMethods.Row;
import dev.kartoteka.shared.deal.DealOpened;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SalesMethodsCalculatorTest {

    private final Histories deals = new Histories()
            .add(day("01-01"), opened("deal-1", "fair", "product-a", "product-b"))
            .add(day("01-03"), won("deal-1", "s1", "100"))
            .add(day("01-01"), opened("deal-2", "fair", "product-a"))
            .add(day("01-05"), lost("deal-2", "s1", "price"))
            .add(day("01-01"), opened("deal-3", null))
            .add(day("01-06"), won("deal-3", "s1", "50"))
            .add(day("01-01"), opened("deal-4", "web", "product-b"));

    @Test
    void comparesSources() {
        assertThat(rows(SalesMethod.SOURCE))
                .containsExactly(
                        new Row("fair", 1, 1, 0.5, 0.5, rate("100.00", "100.00", 0.5), mean("100.0000"), 2.0, 2.0),
                        new Row(null, 1, 0, 1.0, 1.0, rate("50.00", "0.00", 1.0), mean("50.0000"), 5.0, 5.0));
    }

    @Test
    void countsADealWithEachOfItsProducts() {
        assertThat(rows(SalesMethod.PRODUCT)).extracting(Row::key).containsExactly("product-a", "product-b", null);
        assertThat(rows(SalesMethod.PRODUCT)).extracting(Row::won).containsExactly(1, 1, 1);
        assertThat(rows(SalesMethod.PRODUCT)).extracting(Row::lost).containsExactly(1, 0, 0);
    }

    @Test
    void comparesOwnersAtTheTimeOfClosing() {
        assertThat(rows(SalesMethod.OWNER))
                .containsExactly(
                        new Row(OWNER, 2, 1, 0.6667, 0.6, rate("150.00", "100.00", 0.6), mean("75.0000"), 3.5, 3.5));
    }

    private List<Row> rows(SalesMethod by) {
        return SalesMethodsCalculator.calculate(by, deals.asOf(T), Period.ALWAYS, T)
                .rows();
    }

    private static List<CurrencyWinRate> rate(String won, String lost, double rate) {
        return List.of(new CurrencyWinRate("EUR", new Amount(won, "EUR"), new Amount(lost, "EUR"), rate));
    }

    private static List<Amount> mean(String amount) {
        return List.of(new Amount(amount, "EUR"));
    }

    private static DealOpened opened(String id, @Nullable String source, String... products) {
        return new DealOpened(
                id, null, id, PIPELINE, "s1", new BigDecimal("100"), "EUR", null, OWNER, source, List.of(products));
    }
}
