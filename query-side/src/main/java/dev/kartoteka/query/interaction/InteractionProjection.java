package dev.kartoteka.query.interaction;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.interaction.InteractionEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(InteractionProjection.GROUP) // never renamed: it is the key of the token
class InteractionProjection extends RecordProjection<Interaction> {

    static final String GROUP = "interactions";

    InteractionProjection(Generations generations, RecordChanges changes) {
        super(InteractionModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(InteractionEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
