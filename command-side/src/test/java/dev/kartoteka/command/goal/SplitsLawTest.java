package dev.kartoteka.command.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

/** What holds however a goal is shared. */
class SplitsLawTest {

    @Property
    void nothingIsLeftOverAndNobodyIsACentAway(
            @ForAll @LongRange(min = 1_000_000_000_000L, max = 1_000_000_000_000_000L) long cents,
            @ForAll @Size(min = 1, max = 200)
                    List<@BigRange(min = "0.000001", max = "1000000") @Scale(6) BigDecimal> weights,
            @ForAll @IntRange(max = 2) int currency) {
        String code = List.of("EUR", "JPY", "KWD").get(currency);
        int scale = List.of(2, 0, 3).get(currency);
        BigDecimal whole = BigDecimal.valueOf(cents, 2);
        whole = whole.setScale(scale, RoundingMode.HALF_UP);
        // a thousandth of the heaviest at least: nobody is to reach nothing
        BigDecimal least =
                weights.stream().max(BigDecimal::compareTo).orElseThrow().movePointLeft(3);
        List<BigDecimal> heavy = weights.stream().map(least::max).toList();

        List<BigDecimal> targets = Splits.targets(whole, code, heavy);

        assertThat(targets.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(whole);
        BigDecimal all = heavy.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        for (int i = 0; i < targets.size(); i++) {
            BigDecimal exact = whole.multiply(heavy.get(i)).divide(all, 20, RoundingMode.HALF_UP);
            assertThat(targets.get(i).subtract(exact).abs()).isLessThan(BigDecimal.ONE.movePointLeft(scale));
        }
    }
}
