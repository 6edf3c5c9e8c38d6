package dev.kartoteka.query.timeline;

import static dev.kartoteka.query.timeline.Phrases.list;
import static dev.kartoteka.query.timeline.Phrases.optional;
import static dev.kartoteka.query.timeline.Phrases.owner;
import static dev.kartoteka.query.timeline.Phrases.quoted;
import static dev.kartoteka.query.timeline.Phrases.quotedList;

import dev.kartoteka.shared.client.ClientArchived;
import dev.kartoteka.shared.client.ClientContactDetailsChanged;
import dev.kartoteka.shared.client.ClientErased;
import dev.kartoteka.shared.client.ClientLanguageSet;
import dev.kartoteka.shared.client.ClientOwnerAssigned;
import dev.kartoteka.shared.client.ClientRegistered;
import dev.kartoteka.shared.client.ClientRenamed;
import dev.kartoteka.shared.client.ClientRestored;
import dev.kartoteka.shared.client.ClientTagged;
import dev.kartoteka.shared.client.ClientUntagged;
import dev.kartoteka.shared.contact.ContactBirthdaySet;
import dev.kartoteka.shared.contact.ContactDetailsChanged;
import dev.kartoteka.shared.contact.ContactErased;
import dev.kartoteka.shared.contact.ContactLinked;
import dev.kartoteka.shared.contact.ContactRegistered;
import dev.kartoteka.shared.contact.ContactUnlinked;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.interaction.InteractionCorrected;
import dev.kartoteka.shared.interaction.InteractionErased;
import dev.kartoteka.shared.interaction.InteractionLogged;
import dev.kartoteka.shared.interaction.InteractionRetracted;
import java.util.List;
import java.util.Locale;

/** Clients, contacts and interactions in words. */
final class SentencesOfRecords {

    private SentencesOfRecords() {}

    static void addTo(Sentences.Collector sentences) {
        sentences
                .put(ClientRegistered.class, e -> "Client " + quoted(e.name()) + " was registered.")
                .put(
                        ClientRenamed.class,
                        e -> "Client " + quoted(e.previousName()) + " is called " + quoted(e.name()) + " from now on.")
                .put(ClientContactDetailsChanged.class, e -> "The client's details changed" + fields(e) + ".")
                .put(
                        ClientOwnerAssigned.class,
                        e -> "The client went from " + owner(e.fromOwnerId()) + " to " + owner(e.toOwnerId()) + ".")
                .put(ClientTagged.class, e -> "The client was tagged " + quotedList(e.tags()) + ".")
                .put(ClientUntagged.class, e -> "The client is no longer tagged " + quotedList(e.tags()) + ".")
                .put(
                        ClientLanguageSet.class,
                        e -> e.language() == null
                                ? "The language of the client is not known any more."
                                : "One writes to the client in " + e.language() + ".")
                .put(ClientArchived.class, e -> "The client was archived.")
                .put(ClientRestored.class, e -> "The client was restored from the archive.")
                .put(ClientErased.class, e -> "The personal data of the client were erased.");
        sentences
                .put(ContactRegistered.class, e -> "Contact " + quoted(e.name()) + " was registered.")
                .put(
                        ContactDetailsChanged.class,
                        e -> "The details of contact " + quoted(e.name()) + " changed" + fields(e) + ".")
                .put(
                        ContactLinked.class,
                        e -> "A contact acts for the client as " + quoted(e.role()) + optional(" since ", e.since())
                                + ".")
                .put(
                        ContactUnlinked.class,
                        e -> "A contact no longer acts for the client as " + quoted(e.role())
                                + optional(" since ", e.until()) + ".");
        sentences.put(
                ContactBirthdaySet.class,
                e -> "The birthday of a contact is " + (e.birthday() == null ? "not known any more" : e.birthday())
                        + ".");
        sentences.put(ContactErased.class, e -> "The personal data of the contact were erased.");
        sentences
                .put(
                        InteractionLogged.class,
                        e -> (e.subject() == null ? Phrases.ERASED : e.subject()) + optional("\n", e.body()))
                .put(
                        InteractionCorrected.class,
                        e -> "Interaction " + quoted(e.subject()) + " was corrected" + fields(e) + ".")
                .put(InteractionRetracted.class, e -> "A " + e.kind().toLowerCase(Locale.ROOT) + " was retracted.")
                .put(InteractionErased.class, e -> "What was told of an interaction was erased.");
    }

    private static String fields(DomainEvent event) {
        List<String> fields = Changes.of(event).stream().map(Change::field).toList();
        return fields.isEmpty() ? "" : ": " + list(fields);
    }
}
