package dev.kartoteka.query.document;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.document.DocumentEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(DocumentProjection.GROUP) // never renamed: it is the key of the token
class DocumentProjection extends RecordProjection<Document> {

    static final String GROUP = "documents";

    DocumentProjection(Generations generations, RecordChanges changes) {
        super(DocumentModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(DocumentEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
