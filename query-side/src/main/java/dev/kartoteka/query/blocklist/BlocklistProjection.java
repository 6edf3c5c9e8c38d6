package dev.kartoteka.query.blocklist;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.blocklist.BlockedEntryEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(BlocklistProjection.GROUP) // never renamed: it is the key of the token
class BlocklistProjection extends RecordProjection<BlockedEntry> {

    static final String GROUP = "blocklist";

    BlocklistProjection(Generations generations, RecordChanges changes) {
        super(BlocklistModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(BlockedEntryEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
