package dev.kartoteka.command.neglect;

import dev.kartoteka.command.lead.ReturnNeglectedLead;
import dev.kartoteka.command.pool.Holding;
import dev.kartoteka.command.pool.PoolLimits;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.lead.LeadEvent;
import dev.kartoteka.shared.lead.LeadId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leads that were claimed. */
@Component
class NeglectedLeads extends Neglect {

    NeglectedLeads(Records records, PoolLimits limits) {
        super(records, limits);
    }

    @Override
    public String kind() {
        return "neglected-lead";
    }

    @Override
    public Class<? extends DomainEvent> events() {
        return LeadEvent.class;
    }

    @Override
    public Fold<Holding> fold() {
        return Holding.LEAD;
    }

    @Override
    @Nullable
    Instant lastContact(String recordId, Holding holding) {
        return holding.contactedAt();
    }

    @Override
    Object giveBack(String recordId, String ownerId) {
        return new ReturnNeglectedLead(new LeadId(recordId), ownerId);
    }
}
