package dev.kartoteka.query.message;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.message.MessageEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(MessageProjection.GROUP) // never renamed: it is the key of the token
class MessageProjection extends RecordProjection<Message> {

    static final String GROUP = "messages";

    MessageProjection(Generations generations, RecordChanges changes) {
        super(MessageModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(MessageEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
