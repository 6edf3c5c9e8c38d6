package dev.kartoteka.query.measure;

import dev.kartoteka.query.deal.Deal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How many of the closed deals were won. Open deals do not count.
 *
 * @param rate won / (won + lost)
 * @param rateByValue the same by amounts; null when they are in several currencies
 * @param byCurrency the same by amounts in each currency, by currency code
 */
public record WinRate(
        int won, int lost, @Nullable Double rate, @Nullable Double rateByValue, List<CurrencyWinRate> byCurrency) {

    public static WinRate of(List<Deal> deals) {
        List<Deal> won = deals.stream().filter(Deal::won).toList();
        List<Deal> lost = deals.stream().filter(Deal::lost).toList();
        return of(won.size(), lost.size(), Sums.of(won.stream()), Sums.of(lost.stream()));
    }

    /** The same of deals that were counted already. */
    public static WinRate of(int won, int lost, Sums wonAmounts, Sums lostAmounts) {
        List<CurrencyWinRate> byCurrency = byCurrency(wonAmounts, lostAmounts);
        return new WinRate(
                won,
                lost,
                Ratio.of(won, won + lost),
                byCurrency.size() == 1 ? byCurrency.get(0).winRateByValue() : null,
                byCurrency);
    }

    private static List<CurrencyWinRate> byCurrency(Sums won, Sums lost) {
        Set<String> currencies = new TreeSet<>(won.currencies());
        currencies.addAll(lost.currencies());
        return currencies.stream()
                .map(currency -> {
                    BigDecimal wonIn = won.in(currency);
                    BigDecimal lostIn = lost.in(currency);
                    return new CurrencyWinRate(
                            currency,
                            Amount.of(wonIn, currency),
                            Amount.of(lostIn, currency),
                            Ratio.of(wonIn, wonIn.add(lostIn)));
                })
                .toList();
    }
}
