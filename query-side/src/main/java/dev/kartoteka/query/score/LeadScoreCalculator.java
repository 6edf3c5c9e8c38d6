package dev.kartoteka.query.score;

import dev.kartoteka.query.lead.Lead;
import dev.kartoteka.query.lead.LeadContact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Points by rule: what is known of a lead counts as long as it is known, a contact counts half as much every 30 days, since
 * interest cools: {@code points × 0.5^(days / 30)}. The score is the rounded sum, from 0 to 100. A lead that was given up has 0.
 */
public final class LeadScoreCalculator {

    private static final Map<String, Integer> SOURCES = Map.of("referral", 30, "web", 20, "fair", 15);
    private static final Map<String, Integer> CONTACTS =
            Map.of("MEETING", 25, "VISIT", 25, "CALL", 15, "EMAIL", 8, "MESSAGE", 8);

    private static final double HALF_LIFE_DAYS = 30;
    private static final int MOST = 100;

    private LeadScoreCalculator() {}

    /** The score at a moment. */
    public static LeadScore calculate(Lead lead, Instant asOf) {
        List<LeadScore.ScorePart> parts = new ArrayList<>();
        if (!lead.live() && !lead.status().equals(Lead.CONVERTED)) {
            return new LeadScore(lead.id(), asOf, 0, parts);
        }
        if (lead.source() != null) {
            add(parts, "source", "Came by " + lead.source(), SOURCES.getOrDefault(key(lead.source()), 0));
        }
        add(parts, "email", "Has an e-mail address", lead.email() == null ? 0 : 5);
        add(parts, "phone", "Has a phone number", lead.phone() == null ? 0 : 5);
        add(parts, "company", "Asks for a company", lead.company() == null ? 0 : 10);
        add(parts, "qualified", "Is qualified", lead.status().equals(Lead.NEW) ? 0 : 20);
        for (LeadContact contact : lead.contacts()) {
            double days = Duration.between(contact.occurredAt(), asOf).toSeconds() / 86_400d;
            add(
                    parts,
                    "contact",
                    contact.kind() + " at " + contact.occurredAt(),
                    CONTACTS.getOrDefault(contact.kind(), 0) * Math.pow(0.5, days / HALF_LIFE_DAYS));
        }
        double sum =
                parts.stream().mapToDouble(part -> part.points().doubleValue()).sum();
        return new LeadScore(lead.id(), asOf, (int) Math.min(MOST, Math.round(sum)), parts);
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
