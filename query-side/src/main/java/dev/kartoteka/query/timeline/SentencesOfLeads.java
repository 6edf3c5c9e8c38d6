package dev.kartoteka.query.timeline;

import static dev.kartoteka.query.timeline.Phrases.owner;
import static dev.kartoteka.query.timeline.Phrases.quoted;

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
import dev.kartoteka.shared.scorerule.ScoreRuleSet;
import java.util.Locale;

/** Leads and the pool in words. */
final class SentencesOfLeads {

    private SentencesOfLeads() {}

    static void addTo(Sentences.Collector sentences) {
        sentences
                .put(LeadRegistered.class, e -> "Lead " + quoted(e.name()) + " was registered.")
                .put(LeadDetailsChanged.class, e -> "The details of lead " + quoted(e.name()) + " changed.")
                .put(
                        LeadOwnerAssigned.class,
                        e -> "The lead went from " + owner(e.fromOwnerId()) + " to " + owner(e.toOwnerId()) + ".")
                .put(LeadContacted.class, e -> "There was a " + e.kind().toLowerCase(Locale.ROOT) + " with the lead.")
                .put(LeadQualified.class, e -> "The lead was qualified.")
                .put(LeadDisqualified.class, e -> "The lead was disqualified.")
                .put(LeadReopened.class, e -> "The lead was reopened.")
                .put(LeadConverted.class, e -> "The lead became " + e.clientId() + " with " + e.dealId() + ".")
                .put(
                        PoolLimitsSet.class,
                        e -> "The limits of the pool are " + (e.mostClaimed() == null ? "any number" : e.mostClaimed())
                                + " of records and "
                                + (e.daysWithoutContact() == null ? "any number" : e.daysWithoutContact())
                                + " of days without a contact.")
                .put(
                        ScoreRuleSet.class,
                        e -> "Leads get other points, and a contact counts half as much after "
                                + e.points().halfLifeDays() + " days.")
                .put(PoolRecordClaimed.class, e -> "From the pool, " + e.claimedId() + " was claimed.")
                .put(LeadErased.class, e -> "The personal data of the lead were erased.");
    }
}
