package dev.kartoteka.query.busyrule;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.busyrule.BusyRuleEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(BusyRuleProjection.GROUP) // never renamed: it is the key of the token
class BusyRuleProjection extends RecordProjection<BusyRule> {

    static final String GROUP = "busy-rules";

    BusyRuleProjection(Generations generations, RecordChanges changes) {
        super(BusyRuleModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(BusyRuleEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
