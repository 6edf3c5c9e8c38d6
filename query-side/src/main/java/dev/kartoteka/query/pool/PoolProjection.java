package dev.kartoteka.query.pool;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.pool.PoolEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(PoolProjection.GROUP) // never renamed: it is the key of the token
class PoolProjection extends RecordProjection<Pool> {

    static final String GROUP = "pools";

    PoolProjection(Generations generations, RecordChanges changes) {
        super(PoolModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(PoolEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
