package dev.kartoteka.query.contract;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.contract.ContractEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(ContractProjection.GROUP) // never renamed: it is the key of the token
class ContractProjection extends RecordProjection<Contract> {

    static final String GROUP = "contracts";

    ContractProjection(Generations generations, RecordChanges changes) {
        super(ContractModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(ContractEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
