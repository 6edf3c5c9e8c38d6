package dev.kartoteka.query.lead;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a fold changes of a lead in one step: the fields that any event can touch, open to assignment. */
final class LeadDraft {

    private final Lead before;
    final List<LeadContact> contacts;
    String status;

    @Nullable
    String name;

    @Nullable
    String company;

    @Nullable
    String email;

    @Nullable
    String phone;

    @Nullable
    String phoneAsTyped;

    @Nullable
    String source;

    @Nullable
    String campaign;

    @Nullable
    String note;

    @Nullable
    String ownerId;

    @Nullable
    String disqualifiedReason;

    @Nullable
    String clientId;

    @Nullable
    String contactId;

    @Nullable
    String dealId;

    @Nullable
    Instant convertedAt;

    LeadDraft(Lead lead) {
        before = lead;
        contacts = new ArrayList<>(lead.contacts());
        status = lead.status();
        name = lead.name();
        company = lead.company();
        email = lead.email();
        phone = lead.phone();
        phoneAsTyped = lead.phoneAsTyped();
        source = lead.source();
        campaign = lead.campaign();
        note = lead.note();
        ownerId = lead.ownerId();
        disqualifiedReason = lead.disqualifiedReason();
        clientId = lead.clientId();
        contactId = lead.contactId();
        dealId = lead.dealId();
        convertedAt = lead.convertedAt();
    }

    Lead toLead() {
        return new Lead(
                before.id(),
                name,
                company,
                email,
                phone,
                phoneAsTyped,
                source,
                campaign,
                note,
                status,
                ownerId,
                disqualifiedReason,
                before.registeredAt(),
                contacts,
                clientId,
                contactId,
                dealId,
                convertedAt);
    }
}
