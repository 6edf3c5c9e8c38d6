package dev.kartoteka.benchmark;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of one question: the median of several measurements, with their range.
 *
 * @param name such as {@code a. append}
 * @param values ratios, or quantities in the unit
 * @param unit empty for a ratio
 * @param aim null where there is none
 * @param lower whether less is better, so that the aim is a bound from above
 * @param detail what the ratio is of, in absolute figures of this machine
 */
record Figure(
        String name,
        List<Double> values,
        String unit,
        @Nullable Double aim,
        boolean lower,
        String detail) {

    Figure {
        values = values.stream().sorted().toList();
    }

    /** A ratio that should be at least so much. */
    static Figure ratio(String name, List<Double> values, @Nullable Double atLeast, String detail) {
        return new Figure(name, values, "", atLeast, false, detail);
    }

    /** A ratio or quantity that should be at most so much. */
    static Figure cost(String name, List<Double> values, String unit, @Nullable Double atMost, String detail) {
        return new Figure(name, values, unit, atMost, true, detail);
    }

    static Figure cost(String name, double value, String unit, @Nullable Double atMost, String detail) {
        return cost(name, List.of(value), unit, atMost, detail);
    }

    double median() {
        return values.get(values.size() / 2);
    }

    /** Null where there is no aim. */
    @Nullable
    Boolean reached() {
        Double wanted = aim;
        return wanted == null ? null : lower ? median() <= wanted : median() >= wanted;
    }

    static String rate(double perSecond) {
        return String.format(Locale.ROOT, perSecond < 100 ? "%,.1f/s" : "%,.0f/s", perSecond);
    }
}
