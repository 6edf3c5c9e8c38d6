package dev.kartoteka.command.templatechoice;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import dev.kartoteka.command.policy.Lookup;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.template.DocumentTemplateCreated;
import dev.kartoteka.shared.template.DocumentTemplateEvent;
import dev.kartoteka.shared.template.DocumentTemplateId;
import dev.kartoteka.shared.template.DocumentTemplateRetired;
import dev.kartoteka.shared.template.DocumentTemplateRevised;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Which templates there are for a kind in a language. */
@Component
@ProcessingGroup(TemplatesOfKind.GROUP) // never renamed: it is the key of the token
class TemplatesOfKind extends Lookup<TemplatesOfKind.Template> {

    static final String GROUP = "lookup-templates";

    private static final String KIND = "kind";
    private static final String LANGUAGE = "language";
    private static final String CREATED = "created";

    private static final Fold<Template> TEMPLATE = Fold.of(Template.class)
            .start(
                    DocumentTemplateCreated.class,
                    (event, recorded) -> new Template(event.kind(), event.language(), recorded.occurredAt(), true))
            .then(
                    DocumentTemplateRetired.class,
                    (before, event) -> new Template(before.kind, before.language, before.created, false))
            .ignores(DocumentTemplateRevised.class)
            .build();

    TemplatesOfKind(MongoTemplate mongo, Records records) {
        super(mongo, records, "lookup_templates", TEMPLATE);
        documents().createIndex(Indexes.ascending(KIND, LANGUAGE, CREATED));
    }

    @EventHandler
    void on(DocumentTemplateEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }

    /** The one that was created last, of those that are not retired. */
    Optional<DocumentTemplateId> last(String kind, String language) {
        return Optional.ofNullable(documents()
                        .find(Filters.and(Filters.eq(KIND, kind), Filters.eq(LANGUAGE, language)))
                        .sort(Sorts.descending(CREATED, ID))
                        .limit(1)
                        .first())
                .map(found -> new DocumentTemplateId(found.getString(ID)));
    }

    @Override
    protected @Nullable Document document(String recordId, Template template) {
        return template.inUse
                ? new Document(KIND, template.kind)
                        .append(LANGUAGE, template.language)
                        .append(CREATED, template.created.toEpochMilli())
                : null;
    }

    /** @param inUse until it is retired */
    record Template(String kind, String language, Instant created, boolean inUse) {}
}
