package dev.kartoteka.query.record;

import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.lead.LeadContacted;
import dev.kartoteka.shared.lead.LeadConverted;
import dev.kartoteka.shared.lead.LeadDetailsChanged;
import dev.kartoteka.shared.lead.LeadDisqualified;
import dev.kartoteka.shared.lead.LeadOwnerAssigned;
import dev.kartoteka.shared.lead.LeadQualified;
import dev.kartoteka.shared.lead.LeadRegistered;
import dev.kartoteka.shared.lead.LeadReopened;
import dev.kartoteka.shared.pool.PoolLimitsSet;
import dev.kartoteka.shared.pool.PoolRecordClaimed;
import dev.kartoteka.shared.scorerule.LeadPoints;
import dev.kartoteka.shared.scorerule.NamedPoints;
import dev.kartoteka.shared.scorerule.ScoreRuleSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leads of which any event may follow any other, as far as their fold is concerned. */
final class LeadStories {

    private LeadStories() {}

    static DomainEvent pool(String id, long sequence, int what) {
        return what < 4
                ? new PoolLimitsSet(id, null, what == 0 ? null : (int) sequence, null, what == 1 ? null : what)
                : new PoolRecordClaimed(id, "lead-" + sequence, List.of());
    }

    static DomainEvent lead(String id, long sequence, int what) {
        @Nullable String mail = what == 0 ? null : "a" + sequence + "@example.org";
        if (sequence == 0) {
            return new LeadRegistered(id, "Zane", null, mail, null, null, "web", null, "Asks.", null);
        }
        return switch (what) {
            case 0 ->
                new LeadDetailsChanged(
                        id,
                        "Zane",
                        "Zane " + sequence,
                        null,
                        "Kalns",
                        null,
                        mail,
                        null,
                        null,
                        null,
                        "web",
                        "fair",
                        null,
                        "Spring",
                        "Asks.",
                        null);
            case 1 -> new LeadOwnerAssigned(id, null, sequence % 2 == 0 ? null : "employee-" + sequence);
            case 2, 3 -> new LeadContacted(id, "CALL", what == 2 ? null : "INBOUND", "Call " + sequence);
            case 4 -> new LeadQualified(id);
            case 5 -> new LeadDisqualified(id);
            case 6 -> new LeadReopened(id);
            default ->
                new LeadConverted(
                        id,
                        "client-" + sequence,
                        true,
                        null,
                        "deal-" + sequence,
                        false,
                        "Zane",
                        null,
                        mail,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "web");
        };
    }

    static DomainEvent scoreRule(String id, int sequence, int what) {
        LeadPoints set = new LeadPoints(
                List.of(new NamedPoints("web", sequence)),
                List.of(new NamedPoints("CALL", what)),
                what < 4 ? 6 : 7,
                1,
                2,
                3,
                30);
        return new ScoreRuleSet(id, LeadPoints.UNLESS_SET, set);
    }
}
