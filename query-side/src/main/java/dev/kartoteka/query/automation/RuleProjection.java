package dev.kartoteka.query.automation;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.automation.RuleEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(RuleProjection.GROUP) // never renamed: it is the key of the token
class RuleProjection extends RecordProjection<Rule> {

    static final String GROUP = "rules";

    RuleProjection(Generations generations, RecordChanges changes) {
        super(RuleModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(RuleEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
