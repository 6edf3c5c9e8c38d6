package dev.kartoteka.query.pipeline;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.pipeline.PipelineEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(PipelineProjection.GROUP) // never renamed: it is the key of the token
class PipelineProjection extends RecordProjection<Pipeline> {

    static final String GROUP = "pipelines";

    PipelineProjection(Generations generations, RecordChanges changes) {
        super(PipelineModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(PipelineEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
