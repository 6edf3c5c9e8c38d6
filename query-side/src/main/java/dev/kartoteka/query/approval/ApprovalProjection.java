package dev.kartoteka.query.approval;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.approval.ApprovalEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(ApprovalProjection.GROUP) // never renamed: it is the key of the token
class ApprovalProjection extends RecordProjection<Approval> {

    static final String GROUP = "approvals";

    ApprovalProjection(Generations generations, RecordChanges changes) {
        super(ApprovalModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(ApprovalEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
