package dev.kartoteka.query.lead;

import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.lead.LeadContacted;
import dev.kartoteka.shared.lead.LeadConverted;
import dev.kartoteka.shared.lead.LeadDetailsChanged;
import dev.kartoteka.shared.lead.LeadDisqualified;
import dev.kartoteka.shared.lead.LeadErased;
import dev.kartoteka.shared.lead.LeadOwnerAssigned;
import dev.kartoteka.shared.lead.LeadQualified;
import dev.kartoteka.shared.lead.LeadRegistered;
import dev.kartoteka.shared.lead.LeadReopened;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.util.List;

/** What is known of a lead after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class LeadFold {

    static final Fold<Lead> FOLD = Fold.of(Lead.class)
            .start(LeadRegistered.class, LeadFold::registered)
            .then(LeadDetailsChanged.class, LeadFold::changed)
            .then(LeadOwnerAssigned.class, (lead, event) -> lead.with(draft -> draft.ownerId = event.toOwnerId()))
            .then(
                    LeadContacted.class,
                    (lead, event, recorded) -> lead.with(draft -> draft.contacts.add(
                            new LeadContact(event.kind(), event.direction(), event.note(), recorded.occurredAt()))))
            .then(LeadQualified.class, (lead, event) -> lead.with(draft -> draft.status = Lead.QUALIFIED))
            .then(
                    LeadDisqualified.class,
                    (lead, event, recorded) -> lead.with(draft -> {
                        draft.status = Lead.DISQUALIFIED;
                        draft.disqualifiedReason = recorded.metadata().get(MetadataKeys.REASON);
                    }))
            .then(
                    LeadReopened.class,
                    (lead, event) -> lead.with(draft -> {
                        draft.status = Lead.NEW;
                        draft.disqualifiedReason = null;
                    }))
            .then(LeadConverted.class, LeadFold::converted)
            .ignores(LeadErased.class) // the key is gone: the record is folded anew
            .build();

    private LeadFold() {}

    private static Lead registered(LeadRegistered event, RecordedEvent recorded) {
        return new Lead(
                event.leadId(),
                event.name(),
                event.company(),
                event.email(),
                event.phone(),
                event.phoneAsTyped(),
                event.source(),
                event.campaign(),
                event.note(),
                Lead.NEW,
                event.ownerId(),
                null,
                recorded.occurredAt(),
                List.of(),
                null,
                null,
                null,
                null);
    }

    private static Lead changed(Lead lead, LeadDetailsChanged event) {
        return lead.with(draft -> {
            draft.name = event.name();
            draft.company = event.company();
            draft.email = event.email();
            draft.phone = event.phone();
            draft.phoneAsTyped = event.phoneAsTyped();
            draft.source = event.source();
            draft.campaign = event.campaign();
            draft.note = event.note();
        });
    }

    private static Lead converted(Lead lead, LeadConverted event, RecordedEvent recorded) {
        return lead.with(draft -> {
            draft.status = Lead.CONVERTED;
            draft.clientId = event.clientId();
            draft.contactId = event.contactId();
            draft.dealId = event.dealId();
            draft.convertedAt = recorded.occurredAt();
        });
    }
}
