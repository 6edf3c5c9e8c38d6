package dev.kartoteka.query.approvalrule;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.approvalrule.ApprovalRuleEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(ApprovalRuleProjection.GROUP) // never renamed: it is the key of the token
class ApprovalRuleProjection extends RecordProjection<ApprovalRule> {

    static final String GROUP = "approval-rules";

    ApprovalRuleProjection(Generations generations, RecordChanges changes) {
        super(ApprovalRuleModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(ApprovalRuleEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
