package dev.kartoteka.command.lead;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.lead.LeadContacted;
import dev.kartoteka.shared.lead.LeadConverted;
import dev.kartoteka.shared.lead.LeadDetailsChanged;
import dev.kartoteka.shared.lead.LeadDisqualified;
import dev.kartoteka.shared.lead.LeadErased;
import dev.kartoteka.shared.lead.LeadId;
import dev.kartoteka.shared.lead.LeadOwnerAssigned;
import dev.kartoteka.shared.lead.LeadQualified;
import dev.kartoteka.shared.lead.LeadRegistered;
import dev.kartoteka.shared.lead.LeadReopened;
import org.springframework.stereotype.Component;

/** What other records' rules ask of leads. */
@Component
public class Leads {

    private static final Fold<Boolean> KNOWN = Fold.of(Boolean.class)
            .start(LeadRegistered.class, event -> true)
            .ignores(LeadDetailsChanged.class)
            .ignores(LeadOwnerAssigned.class)
            .ignores(LeadContacted.class)
            .ignores(LeadQualified.class)
            .ignores(LeadDisqualified.class)
            .ignores(LeadReopened.class)
            .ignores(LeadConverted.class)
            .ignores(LeadErased.class)
            .build();

    private final Records records;

    Leads(Records records) {
        this.records = records;
    }

    /** Refuses a lead that does not exist. */
    public void requireKnown(LeadId leadId) {
        if (records.current(leadId.value(), KNOWN) == null) {
            throw new DomainRuleViolated(FailureCode.NOT_FOUND, "There is no " + leadId);
        }
    }
}
