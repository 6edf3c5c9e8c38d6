package dev.kartoteka.query.file;

import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordChanges;
import dev.kartoteka.query.record.RecordProjection;
import dev.kartoteka.shared.file.FileEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(FileProjection.GROUP) // never renamed: it is the key of the token
class FileProjection extends RecordProjection<File> {

    static final String GROUP = "files";

    FileProjection(Generations generations, RecordChanges changes) {
        super(FileModel.MODEL, generations, changes);
    }

    @EventHandler
    void on(FileEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }
}
