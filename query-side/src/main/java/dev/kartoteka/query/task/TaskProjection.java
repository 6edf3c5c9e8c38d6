package dev.kartoteka.query.task;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.task.TaskEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(TaskProjection.GROUP) // never renamed: it is the key of the token
class TaskProjection extends RecordProjection<Task> {

    static final String GROUP = "tasks";

    TaskProjection(Generations generations, RecordChanges changes) {
        super(TaskModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(TaskEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
