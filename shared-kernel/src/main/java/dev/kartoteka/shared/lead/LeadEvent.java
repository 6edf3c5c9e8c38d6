package dev.kartoteka.shared.lead;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event a lead can publish. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface LeadEvent extends DomainEvent
        permits LeadRegistered,
                LeadDetailsChanged,
                LeadOwnerAssigned,
                LeadContacted,
                LeadQualified,
                LeadDisqualified,
                LeadReopened,
                LeadConverted,
                LeadErased {

    String leadId();

    @Override
    default String recordId() {
        return leadId();
    }
}
