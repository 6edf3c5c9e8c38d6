package dev.kartoteka.shared.sale;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Rounds parts of a whole so that nothing is lost: the rounded parts add up to the rounded whole. */
public final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * Each part rounded down, and what is missing given one unit each to those that lost most, of equal ones to the first.
     *
     * @param exact parts, of either sign
     * @param scale decimals of what comes out
     * @return in the same order; their sum is the sum of the exact ones, rounded half up
     */
    public static List<BigDecimal> round(List<BigDecimal> exact, int scale) {
        BigDecimal whole =
                exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add).setScale(scale, RoundingMode.HALF_UP);
        List<BigDecimal> rounded = new ArrayList<>();
        BigDecimal given = BigDecimal.ZERO;
        for (BigDecimal part : exact) {
            BigDecimal down = part.setScale(scale, RoundingMode.FLOOR);
            rounded.add(down);
            given = given.add(down);
        }
        int missing = whole.subtract(given).movePointRight(scale).intValueExact();
        BigDecimal unit = BigDecimal.ONE.movePointLeft(scale);
        IntStream.range(0, exact.size())
                .boxed()
                .sorted(Comparator.<Integer, BigDecimal>comparing(
                                i -> exact.get(i).subtract(rounded.get(i)))
                        .reversed())
                .limit(missing)
                .toList()
                .forEach(i -> rounded.set(i, rounded.get(i).add(unit)));
        return rounded;
    }
}
