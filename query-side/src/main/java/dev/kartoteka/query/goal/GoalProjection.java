package dev.kartoteka.query.goal;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.goal.GoalEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(GoalProjection.GROUP) // never renamed: it is the key of the token
class GoalProjection extends RecordProjection<Goal> {

    static final String GROUP = "goals";

    GoalProjection(Generations generations, RecordChanges changes) {
        super(GoalModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(GoalEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
