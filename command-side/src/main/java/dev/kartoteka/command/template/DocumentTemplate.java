package dev.kartoteka.command.template;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.template.DocumentTemplateCreated;
import dev.kartoteka.shared.template.DocumentTemplateId;
import dev.kartoteka.shared.template.DocumentTemplateRetired;
import dev.kartoteka.shared.template.DocumentTemplateRevised;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** A text with placeholders, from which documents are filled. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class DocumentTemplate extends EventSourcedRecord {

    @AggregateIdentifier
    private DocumentTemplateId id;

    private String name;
    private String body;
    private int templateVersion;
    private boolean retired;

    @CommandHandler
    DocumentTemplate(CreateDocumentTemplate command) {
        apply(new DocumentTemplateCreated(
                command.id().value(),
                command.name(),
                command.kind().name(),
                command.language().value(),
                command.body().value()));
    }

    @CommandHandler
    void handle(ReviseDocumentTemplate command) {
        if (retired) {
            throw new DomainRuleViolated(FailureCode.TEMPLATE_RETIRED, id + " is retired");
        }
        String newName = command.name() == null ? name : command.name();
        String newBody = command.body() == null ? body : command.body().value();
        if (!newName.equals(name) || !newBody.equals(body)) {
            apply(new DocumentTemplateRevised(id.value(), templateVersion + 1, name, newName, body, newBody));
        }
    }

    @CommandHandler
    void handle(RetireDocumentTemplate command) {
        if (!retired) {
            apply(new DocumentTemplateRetired(id.value()));
        }
    }

    @EventSourcingHandler
    void on(DocumentTemplateCreated event) {
        id = new DocumentTemplateId(event.templateId());
        name = event.name();
        body = event.body();
        templateVersion = 1;
    }

    @EventSourcingHandler
    void on(DocumentTemplateRevised event) {
        name = event.name();
        body = event.body();
        templateVersion = event.templateVersion();
    }

    @EventSourcingHandler
    void on(DocumentTemplateRetired event) {
        retired = true;
    }

    DocumentTemplate() {} // for Axon, which then applies the events
}
