package dev.kartoteka.query.contactrule;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.contactrule.ContactRuleEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(ContactRuleProjection.GROUP) // never renamed: it is the key of the token
class ContactRuleProjection extends RecordProjection<ContactRule> {

    static final String GROUP = "contact-rules";

    ContactRuleProjection(Generations generations, RecordChanges changes) {
        super(ContactRuleModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(ContactRuleEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
