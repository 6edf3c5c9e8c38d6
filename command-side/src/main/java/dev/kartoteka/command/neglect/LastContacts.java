package dev.kartoteka.command.neglect;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import dev.kartoteka.command.policy.Lookup;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.interaction.InteractionCorrected;
import dev.kartoteka.shared.interaction.InteractionErased;
import dev.kartoteka.shared.interaction.InteractionEvent;
import dev.kartoteka.shared.interaction.InteractionLogged;
import dev.kartoteka.shared.interaction.InteractionRetracted;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** When there was a contact with a client, of any kind but a note, as the client's card has it. */
@Component
@ProcessingGroup(LastContacts.GROUP) // never renamed: it is the key of the token
public class LastContacts extends Lookup<LastContacts.Contact> {

    static final String GROUP = "lookup-contacts";

    private static final String NOTE = "NOTE";
    private static final String CLIENT = "clientId";
    private static final String AT = "at";

    private static final Fold<Contact> CONTACT = Fold.of(Contact.class)
            .start(
                    InteractionLogged.class,
                    (event, recorded) -> new Contact(
                            event.clientId(),
                            recorded.occurredAt(),
                            !event.kind().equals(NOTE)))
            .then(InteractionRetracted.class, (before, event) -> new Contact(before.clientId, before.at, false))
            .ignores(InteractionCorrected.class)
            .ignores(InteractionErased.class)
            .build();

    LastContacts(MongoTemplate mongo, Records records) {
        super(mongo, records, "lookup_contacts", CONTACT);
        documents().createIndex(Indexes.ascending(CLIENT, AT));
    }

    @EventHandler
    void on(InteractionEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }

    /** Null when there was none. */
    public @Nullable Instant with(String clientId) {
        return last(Filters.eq(CLIENT, clientId));
    }

    /** The last one until a moment; null when there was none by then. */
    public @Nullable Instant with(String clientId, Instant moment) {
        return last(Filters.and(Filters.eq(CLIENT, clientId), Filters.lte(AT, moment.toEpochMilli())));
    }

    private @Nullable Instant last(Bson which) {
        Document last =
                documents().find(which).sort(Sorts.descending(AT)).limit(1).first();
        return last == null ? null : Instant.ofEpochMilli(last.getLong(AT));
    }

    @Override
    protected @Nullable Document document(String recordId, Contact contact) {
        return contact.counts ? new Document(CLIENT, contact.clientId).append(AT, contact.at.toEpochMilli()) : null;
    }

    /** @param counts whether there was one, by its kind and because nobody took it back */
    record Contact(String clientId, Instant at, boolean counts) {}
}
