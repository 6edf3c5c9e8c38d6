package dev.kartoteka.query.contact;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.contact.ContactEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(ContactProjection.GROUP) // never renamed: it is the key of the token
class ContactProjection extends RecordProjection<Contact> {

    static final String GROUP = "contacts";

    ContactProjection(Generations generations, RecordChanges changes) {
        super(ContactModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(ContactEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
