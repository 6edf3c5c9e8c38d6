package dev.kartoteka.query.employee;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.employee.EmployeeEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(EmployeeProjection.GROUP) // never renamed: it is the key of the token
class EmployeeProjection extends RecordProjection<Employee> {

    static final String GROUP = "employees";

    EmployeeProjection(Generations generations, RecordChanges changes) {
        super(EmployeeModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(EmployeeEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
