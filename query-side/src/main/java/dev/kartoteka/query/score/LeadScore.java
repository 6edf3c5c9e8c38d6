package dev.kartoteka.query.score;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How promising a lead is by the rules of points.
 *
 * @param ruleVersion of the score rule that gave the points; null for those that hold until somebody sets it
 * @param score 0 to 100: the sum of all parts, cut off at both ends
 */
public record LeadScore(
        String leadId, Instant asOf, @Nullable Long ruleVersion, int score, List<ScorePart> parts) {

    /**
     * What one rule gives.
     *
     * @param because in words
     * @param points after decay, with two decimals
     */
    public record ScorePart(String rule, String because, BigDecimal points) {}
}
