package dev.kartoteka.query.lead;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.lead.LeadEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(LeadProjection.GROUP) // never renamed: it is the key of the token
class LeadProjection extends RecordProjection<Lead> {

    static final String GROUP = "leads";

    LeadProjection(Generations generations, RecordChanges changes) {
        super(LeadModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(LeadEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
