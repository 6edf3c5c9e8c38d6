package dev.kartoteka.command.busy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import dev.kartoteka.command.policy.Lookup;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.interaction.InteractionCorrected;
import dev.kartoteka.shared.interaction.InteractionErased;
import dev.kartoteka.shared.interaction.InteractionEvent;
import dev.kartoteka.shared.interaction.InteractionLogged;
import dev.kartoteka.shared.interaction.InteractionRetracted;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Who was in touch with a client, and when. */
@Component
@ProcessingGroup(RecentContacts.GROUP) // never renamed: it is the key of the token
class RecentContacts extends Lookup<RecentContacts.Contact> {

    static final String GROUP = "lookup-recent-contacts";
    private static final String CLIENT = "clientId";
    private static final String ACTOR = "actorId";
    private static final String AT = "at";

    private static final Fold<Contact> FOLD = Fold.of(Contact.class)
            .start(
                    InteractionLogged.class,
                    (event, recorded) -> new Contact(
                            event.clientId(),
                            recorded.metadata().get(MetadataKeys.ACTOR_ID),
                            recorded.occurredAt(),
                            false))
            .then(InteractionRetracted.class, (contact, event) -> contact.asRetracted())
            .ignores(InteractionCorrected.class)
            .ignores(InteractionErased.class)
            .build();

    RecentContacts(MongoTemplate mongo, Records records) {
        super(mongo, records, "lookup_recent_contacts", FOLD);
        documents().createIndex(Indexes.ascending(CLIENT));
    }

    @EventHandler
    void on(InteractionEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }

    /** Within a time; may lag some milliseconds behind. */
    List<Work> with(String clientId, Instant from, Instant to) {
        List<Work> found = new ArrayList<>();
        for (Document document : documents().find(Filters.eq(CLIENT, clientId))) {
            Instant at = Instant.ofEpochMilli(document.getLong(AT));
            if (!at.isBefore(from) && !at.isAfter(to)) {
                found.add(new Work(document.getString(ACTOR), at));
            }
        }
        return found;
    }

    @Override
    protected @Nullable Document document(String recordId, Contact contact) {
        String actor = contact.actorId();
        return contact.retracted() || actor == null || !actor.startsWith(EmployeeId.PREFIX)
                ? null
                : new Document(CLIENT, contact.clientId())
                        .append(ACTOR, actor)
                        .append(AT, contact.at().toEpochMilli());
    }

    /** An interaction, as far as it matters here. */
    record Contact(
            String clientId,
            @Nullable String actorId,
            Instant at,
            boolean retracted) {

        Contact asRetracted() {
            return new Contact(clientId, actorId, at, true);
        }
    }
}
