package dev.kartoteka.command.document;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.record.Moments;
import dev.kartoteka.shared.document.DocumentCreated;
import dev.kartoteka.shared.document.DocumentErased;
import dev.kartoteka.shared.document.DocumentId;
import dev.kartoteka.shared.document.DocumentVoided;
import dev.kartoteka.shared.metadata.MetadataKeys;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** A filled, numbered paper. What is on it never changes; whether it is valid does. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class Document extends EventSourcedRecord {

    @AggregateIdentifier
    private DocumentId id;

    private String clientId;
    private boolean voided;
    private boolean erased;

    @CommandHandler
    Document(CreateDocument command, Papers papers, MetaData metaData) {
        apply(papers.make(command, String.valueOf(metaData.get(MetadataKeys.ACTOR_ID)), Moments.occurring(metaData)));
    }

    @CommandHandler
    void handle(VoidDocument command) {
        if (!voided) {
            apply(new DocumentVoided(id.value(), clientId));
        }
    }

    @CommandHandler
    void handle(EraseDocument command) {
        if (!erased) {
            apply(new DocumentErased(id.value(), clientId, command.personId()));
        }
    }

    @EventSourcingHandler
    void on(DocumentCreated event) {
        id = new DocumentId(event.documentId());
        clientId = event.clientId();
    }

    @EventSourcingHandler
    void on(DocumentVoided event) {
        voided = true;
    }

    @EventSourcingHandler
    void on(DocumentErased event) {
        erased = true;
    }

    Document() {} // for Axon, which then applies the events
}
