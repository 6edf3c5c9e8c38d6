package dev.kartoteka.query.forecast;

import static dev.kartoteka.query.deal.GoldenLog.PIPELINE_OF_THREE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.query.deal.Histories;
import dev.kartoteka.query.deal.RandomHistories;
import dev.kartoteka.query.measure.Amount;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WaterfallLawTest {

    @Property
    void theFlowsExplainTheDifferenceOfTheValuesToTheCent(
            @ForAll("histories") Histories history, @ForAll("moments") Instant one, @ForAll("moments") Instant other) {
        Instant from = one.isBefore(other) ? one : other;
        Instant to = one.isBefore(other) ? other : one;

        Waterfall waterfall = Waterfalls.between(history, from, to);

        Map<String, Amount> start = byCurrency(valueAt(history, from));
        Map<String, Amount> end = byCurrency(valueAt(history, to));
        for (int index = 0; index < waterfall.valueAtStart().size(); index++) {
            String currency = waterfall.valueAtStart().get(index).currency();
            BigDecimal explained = at(index, waterfall.valueAtStart())
                    .add(at(index, waterfall.opened()))
                    .add(at(index, waterfall.amountChanges()))
                    .add(at(index, waterfall.reopened()))
                    .subtract(at(index, waterfall.won()))
                    .subtract(at(index, waterfall.lost()));
            assertThat(explained).isEqualByComparingTo(at(index, waterfall.valueAtEnd()));
            assertThat(at(index, waterfall.valueAtStart())).isEqualByComparingTo(in(currency, start));
            assertThat(at(index, waterfall.valueAtEnd())).isEqualByComparingTo(in(currency, end));
        }
        List<String> currencies =
                waterfall.valueAtStart().stream().map(Amount::currency).toList();
        assertThat(currencies).containsAll(start.keySet()).containsAll(end.keySet());
    }

    @Property
    void aSpanIsTheSumOfItsParts(
            @ForAll("histories") Histories history, @ForAll("moments") Instant from, @ForAll("moments") Instant to) {
        Assume.that(from.isBefore(to));
        Instant middle = from.plusMillis((to.toEpochMilli() - from.toEpochMilli()) / 2);

        Map<String, Amount> whole =
                byCurrency(Waterfalls.between(history, from, to).won());
        Map<String, Amount> first =
                byCurrency(Waterfalls.between(history, from, middle).won());
        Map<String, Amount> second =
                byCurrency(Waterfalls.between(history, middle, to).won());

        whole.keySet().forEach(currency -> assertThat(in(currency, first).add(in(currency, second)))
                .isEqualByComparingTo(in(currency, whole)));
    }

    @Provide
    Arbitrary<Histories> histories() {
        return RandomHistories.histories();
    }

    @Provide
    Arbitrary<Instant> moments() {
        return RandomHistories.moments();
    }

    private static List<Amount> valueAt(Histories history, Instant moment) {
        return ForecastCalculator.calculate(PIPELINE_OF_THREE, history.asOf(moment), null, null, moment)
                .sums();
    }

    private static Map<String, Amount> byCurrency(List<Amount> amounts) {
        return amounts.stream().collect(Collectors.toMap(Amount::currency, Function.identity()));
    }

    private static BigDecimal at(int index, List<Amount> amounts) {
        return amounts.get(index).value();
    }

    private static BigDecimal in(String currency, Map<String, Amount> amounts) {
        Amount amount = amounts.get(currency);
        return amount == null ? BigDecimal.ZERO : amount.value();
    }
}
