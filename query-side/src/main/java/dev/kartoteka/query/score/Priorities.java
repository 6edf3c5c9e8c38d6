package dev.kartoteka.query.score;

import dev.kartoteka.query.measure.Amount;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Open deals of a pipeline, what is expected to bring most first; currencies apart, since they do not compare.
 *
 * @param total how many open deals there are
 * @param deals the first of each currency, as many as were asked for
 */
public record Priorities(String pipelineId, Instant asOf, int total, List<Priority> deals) {

    /**
     * An open deal.
     *
     * @param amount null where there is none, and then the last
     * @param expected the amount times the probability; null without an amount
     */
    public record Priority(
            String dealId,
            @Nullable String title,
            @Nullable Amount amount,
            @Nullable BigDecimal expected,
            DealScore score) {}
}
