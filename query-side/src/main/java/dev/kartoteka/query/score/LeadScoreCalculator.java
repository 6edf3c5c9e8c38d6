package dev.kartoteka.query.score;

import dev.kartoteka.query.lead.Lead;
import dev.kartoteka.query.lead.LeadContact;
import dev.kartoteka.shared.scorerule.LeadPoints;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Points by rule: what is known of a lead counts as long as it is known, a contact counts half as much every so many
 * days, since interest cools: {@code points × 0.5^(days / halfLifeDays)}. The score is the rounded sum, from 0 to 100. A lead that was given up has 0.
 */
public final class LeadScoreCalculator {

    private static final int MOST = 100;

    private LeadScoreCalculator() {}

    /**
     * The score at a moment.
     *
     * @param ruleVersion which the points are of; null for those that were not set
     */
    public static LeadScore calculate(Lead lead, Instant asOf, LeadPoints points, @Nullable Long ruleVersion) {
        List<LeadScore.ScorePart> parts = new ArrayList<>();
        if (!lead.live() && !lead.status().equals(Lead.CONVERTED)) {
            return new LeadScore(lead.id(), asOf, ruleVersion, 0, parts);
        }
        if (lead.source() != null) {
            add(parts, "source", "Came by " + lead.source(), points.ofSource(key(lead.source())));
        }
        add(parts, "email", "Has an e-mail address", lead.email() == null ? 0 : points.email());
        add(parts, "phone", "Has a phone number", lead.phone() == null ? 0 : points.phone());
        add(parts, "company", "Asks for a company", lead.company() == null ? 0 : points.company());
        add(parts, "qualified", "Is qualified", lead.status().equals(Lead.NEW) ? 0 : points.qualified());
        for (LeadContact contact : lead.contacts()) {
            double days = Duration.between(contact.occurredAt(), asOf).toSeconds() / 86_400d;
            add(
                    parts,
                    "contact",
                    contact.kind() + " at " + contact.occurredAt(),
                    points.ofContact(contact.kind()) * Math.pow(0.5, days / points.halfLifeDays()));
        }
        double sum =
                parts.stream().mapToDouble(part -> part.points().doubleValue()).sum();
        return new LeadScore(lead.id(), asOf, ruleVersion, (int) Math.min(MOST, Math.round(sum)), parts);
    }

    private static void add(List<LeadScore.ScorePart> parts, String rule, String because, double points) {
        BigDecimal rounded = BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP);
        if (rounded.signum() > 0) {
            parts.add(new LeadScore.ScorePart(rule, because, rounded));
        }
    }

    private static String key(String source) {
        return source.toLowerCase(Locale.ROOT);
    }
}
