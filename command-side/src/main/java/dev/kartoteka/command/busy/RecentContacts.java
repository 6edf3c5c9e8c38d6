package dev.kartoteka.command.busy;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.interaction.InteractionCorrected;
import dev.kartoteka.shared.interaction.InteractionErased;
import dev.kartoteka.shared.interaction.InteractionEvent;
import dev.kartoteka.shared.interaction.InteractionLogged;
import dev.kartoteka.shared.interaction.InteractionRetracted;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.time.Instant;
import java.util.Set;
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
class RecentContacts extends WorkLookup<RecentContacts.Contact> {

    static final String GROUP = "lookup-recent-contacts";

    /** Neither what one notes for oneself, nor what the client does alone. */
    private static final Set<String> IN_TOUCH = Set.of("CALL", "MEETING", "EMAIL", "MESSAGE", "VISIT");

    private static final Fold<Contact> FOLD = Fold.of(Contact.class)
            .start(
                    InteractionLogged.class,
                    (event, recorded) -> new Contact(
                            event.clientId(),
                            recorded.metadata().get(MetadataKeys.ACTOR_ID),
                            recorded.occurredAt(),
                            IN_TOUCH.contains(event.kind())))
            .then(InteractionRetracted.class, (contact, event) -> contact.retracted())
            .ignores(InteractionCorrected.class)
            .ignores(InteractionErased.class)
            .build();

    RecentContacts(MongoTemplate mongo, Records records) {
        super(mongo, records, "lookup_recent_contacts", FOLD);
    }

    @EventHandler
    void on(InteractionEvent event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        collect(message, batch);
    }

    @Override
    protected @Nullable Document document(String recordId, Contact contact) {
        return contact.counts() ? work(contact.clientId(), contact.actorId(), contact.at()) : null;
    }

    /** An interaction, as far as it matters here. */
    record Contact(String clientId, @Nullable String actorId, Instant at, boolean counts) {

        Contact retracted() {
            return new Contact(clientId, actorId, at, false);
        }
    }
}
