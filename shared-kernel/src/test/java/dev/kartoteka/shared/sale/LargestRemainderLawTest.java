package dev.kartoteka.shared.sale;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LargestRemainderLawTest {

    @Property
    void nothingIsLostAndNoPartIsOffByAUnit(
            @ForAll @Size(max = 12) List<@BigRange(min = "-100000", max = "100000") @Scale(6) BigDecimal> exact,
            @ForAll @IntRange(max = 3) int scale) {
        List<BigDecimal> rounded = LargestRemainder.round(exact, scale);

        assertThat(sum(rounded)).isEqualByComparingTo(sum(exact).setScale(scale, RoundingMode.HALF_UP));
        BigDecimal unit = BigDecimal.ONE.movePointLeft(scale);
        for (int i = 0; i < exact.size(); i++) {
            assertThat(rounded.get(i).subtract(exact.get(i)).abs()).isLessThanOrEqualTo(unit);
            assertThat(rounded.get(i).scale()).isEqualTo(scale);
        }
    }

    @Property
    void sharesOfAnAmountAddUpToIt(
            @ForAll @BigRange(min = "0", max = "1000000") @Scale(2) BigDecimal amount,
            @ForAll @Size(min = 1, max = 10) List<@IntRange(min = 1, max = 1000) Integer> weights) {
        BigDecimal all = BigDecimal.valueOf(weights.stream().mapToInt(i -> i).sum());
        List<BigDecimal> exact = new ArrayList<>();
        for (int weight : weights.subList(1, weights.size())) {
            exact.add(amount.multiply(BigDecimal.valueOf(weight)).divide(all, 8, RoundingMode.DOWN));
        }
        exact.add(amount.subtract(sum(exact)));

        assertThat(sum(LargestRemainder.round(exact, 2))).isEqualByComparingTo(amount);
    }

    @Test
    void theCentGoesToTheOneThatLostMost() {
        assertThat(LargestRemainder.round(
                        List.of(new BigDecimal("3.334"), new BigDecimal("3.333"), new BigDecimal("3.333")), 2))
                .containsExactly(new BigDecimal("3.34"), new BigDecimal("3.33"), new BigDecimal("3.33"));
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
