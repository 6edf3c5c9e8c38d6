package dev.kartoteka.query.commissionplan;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.commissionplan.CommissionPlanEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(CommissionPlanProjection.GROUP) // never renamed: it is the key of the token
class CommissionPlanProjection extends RecordProjection<CommissionPlan> {

    static final String GROUP = "commission-plans";

    CommissionPlanProjection(Generations generations, RecordChanges changes) {
        super(CommissionPlanModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(CommissionPlanEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
