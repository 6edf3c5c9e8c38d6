package dev.kartoteka.query.template;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.template.DocumentTemplateEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(DocumentTemplateProjection.GROUP) // never renamed: it is the key of the token
class DocumentTemplateProjection extends RecordProjection<DocumentTemplate> {

    static final String GROUP = "document-templates";

    DocumentTemplateProjection(Generations generations, RecordChanges changes) {
        super(DocumentTemplateModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(DocumentTemplateEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
