package dev.kartoteka.query.score;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * How promising a lead is by the rules of points.
 *
 * @param score 0 to 100: the sum of all parts, cut off at both ends
 */
public record LeadScore(String leadId, Instant asOf, int score, List<ScorePart> parts) {

    /**
     * What one rule gives.
     *
     * @param because in words
     * @param points after decay, with two decimals
     */
    public record ScorePart(String rule, String because, BigDecimal points) {}
}
