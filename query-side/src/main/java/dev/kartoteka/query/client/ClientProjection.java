package dev.kartoteka.query.client;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.client.ClientEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(ClientProjection.GROUP) // never renamed: it is the key of the token
class ClientProjection extends RecordProjection<Client> {

    static final String GROUP = "clients";

    ClientProjection(Generations generations, RecordChanges changes) {
        super(ClientModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(ClientEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
