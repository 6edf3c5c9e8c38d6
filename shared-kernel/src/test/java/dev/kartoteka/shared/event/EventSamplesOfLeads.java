package dev.kartoteka.shared.event;

import dev.kartoteka.shared.lead.LeadContacted;
import dev.kartoteka.shared.lead.LeadConverted;
import dev.kartoteka.shared.lead.LeadDetailsChanged;
import dev.kartoteka.shared.lead.LeadDisqualified;
import dev.kartoteka.shared.lead.LeadErased;
import dev.kartoteka.shared.lead.LeadOwnerAssigned;
import dev.kartoteka.shared.lead.LeadQualified;
import dev.kartoteka.shared.lead.LeadRegistered;
import dev.kartoteka.shared.lead.LeadReopened;
import dev.kartoteka.shared.pool.PoolLimitsSet;
import dev.kartoteka.shared.pool.PoolRecordClaimed;
import dev.kartoteka.shared.scorerule.LeadPoints;
import dev.kartoteka.shared.scorerule.NamedPoints;
import dev.kartoteka.shared.scorerule.ScoreRuleSet;
import java.math.BigDecimal;
import java.util.List;

/** One sample of every event of leads and of the pool. */
final class EventSamplesOfLeads {

    private static final String LEAD = "lead-1";

    private EventSamplesOfLeads() {}

    static List<DomainEvent> pool() {
        return List.of(
                new PoolLimitsSet("pool-default", 50, 20, 60, 30),
                new PoolRecordClaimed("pool-rita", LEAD, List.of("client-1")));
    }

    static List<DomainEvent> all() {
        return List.of(
                new LeadRegistered(
                        LEAD,
                        "Zane Kalna",
                        "SIA Kalns",
                        "zane@example.lv",
                        "+37120000000",
                        "+371 2000 0000",
                        "web",
                        "Spring fair",
                        "Asks for a roof.\nBy May.",
                        "employee-1"),
                new LeadDetailsChanged(
                        LEAD,
                        "Zane Kalna",
                        "Zane Kalniņa",
                        "SIA Kalns",
                        "SIA Kalni",
                        "zane@example.lv",
                        "z@example.lv",
                        "+37120000000",
                        "+37120000001",
                        "+371 2000 0001",
                        "web",
                        "fair",
                        "Spring fair",
                        "Autumn fair",
                        "Asks for a roof.",
                        "Asks for two."),
                new LeadOwnerAssigned(LEAD, "employee-1", "employee-2"),
                new LeadContacted(LEAD, "CALL", "OUTBOUND", "Wants to be called again."),
                new LeadQualified(LEAD),
                new LeadDisqualified(LEAD),
                new LeadReopened(LEAD),
                new LeadConverted(
                        LEAD,
                        "client-1",
                        true,
                        "contact-1",
                        "deal-1",
                        true,
                        "Zane Kalniņa",
                        "SIA Kalni",
                        "z@example.lv",
                        "+37120000001",
                        "+371 2000 0001",
                        "Buyer",
                        "Two roofs",
                        "pipeline-1",
                        "lead",
                        new BigDecimal("1000.00"),
                        "EUR",
                        "employee-1",
                        "fair"),
                new LeadErased(LEAD, LEAD),
                new ScoreRuleSet(
                        "scorerule-leads",
                        LeadPoints.UNLESS_SET,
                        new LeadPoints(
                                List.of(new NamedPoints("fair", 40)),
                                List.of(new NamedPoints("CALL", 12)),
                                6,
                                4,
                                11,
                                21,
                                14)));
    }
}
