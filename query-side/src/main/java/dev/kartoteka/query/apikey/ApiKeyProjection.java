package dev.kartoteka.query.apikey;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.apikey.ApiKeyEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(ApiKeyProjection.GROUP) // never renamed: it is the key of the token
class ApiKeyProjection extends RecordProjection<ApiKey> {

    static final String GROUP = "api-keys";

    ApiKeyProjection(Generations generations, RecordChanges changes) {
        super(ApiKeyModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(ApiKeyEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
