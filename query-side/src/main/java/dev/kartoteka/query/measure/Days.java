package dev.kartoteka.query.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;
import org.jspecify.annotations.Nullable;

/** Durations as reports show them: days of 24 hours with their fractions, 4 decimals, half up; null over no durations. */
public final class Days {

    private static final long DAY = Duration.ofDays(1).toMillis();

    private Days() {}

    public static double of(Duration duration) {
        return rounded(exact(duration));
    }

    public static @Nullable Double mean(List<Duration> durations) {
        if (durations.isEmpty()) {
            return null;
        }
        return mean(durations.stream().mapToLong(Duration::toMillis).sum(), durations.size());
    }

    /** Exact, so that it does not depend on the order in which milliseconds were added up. */
    static double mean(long totalMillis, long durations) {
        return BigDecimal.valueOf(totalMillis)
                .divide(BigDecimal.valueOf(durations * DAY), Ratio.DECIMALS, RoundingMode.HALF_UP)
                .doubleValue();
    }

    /** The middle duration, or the mean of the middle two. */
    public static @Nullable Double median(List<Duration> durations) {
        Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
        return durations.isEmpty() ? null : rounded(percentile.evaluate(exact(durations), 50));
    }

    private static double[] exact(List<Duration> durations) {
        return durations.stream().mapToDouble(Days::exact).toArray();
    }

    private static double exact(Duration duration) {
        return duration.toMillis() / (double) DAY;
    }

    private static double rounded(double days) {
        return BigDecimal.valueOf(days)
                .setScale(Ratio.DECIMALS, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
