package dev.kartoteka.command.document;

import dev.kartoteka.command.rendering.Values;
import dev.kartoteka.shared.client.ClientContactDetailsChanged;
import dev.kartoteka.shared.client.ClientEvent;
import dev.kartoteka.shared.client.ClientLanguageSet;
import dev.kartoteka.shared.client.ClientOwnerAssigned;
import dev.kartoteka.shared.client.ClientRegistered;
import dev.kartoteka.shared.client.ClientRenamed;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.value.ContactDetails;
import org.jspecify.annotations.Nullable;

/** What documents tell of a client. */
record ClientFacts(
        @Nullable String name,
        ContactDetails details,
        @Nullable String ownerId,
        @Nullable String language) {

    static final Fold<ClientFacts> FOLD = Fold.of(ClientFacts.class)
            .start(
                    ClientRegistered.class,
                    event -> new ClientFacts(event.name(), event.details(), event.ownerId(), null))
            .then(
                    ClientRenamed.class,
                    (client, event) ->
                            new ClientFacts(event.name(), client.details(), client.ownerId(), client.language()))
            .then(
                    ClientContactDetailsChanged.class,
                    (client, event) ->
                            new ClientFacts(client.name(), event.details(), client.ownerId(), client.language()))
            .then(
                    ClientOwnerAssigned.class,
                    (client, event) ->
                            new ClientFacts(client.name(), client.details(), event.toOwnerId(), client.language()))
            .then(
                    ClientLanguageSet.class,
                    (client, event) ->
                            new ClientFacts(client.name(), client.details(), client.ownerId(), event.language()))
            .ignoresOthersOf(ClientEvent.class)
            .build();

    void addTo(Values values) {
        values.with("client.name", name)
                .with("client.email", details.email())
                .with("client.phone", details.phoneAsTyped() == null ? details.phone() : details.phoneAsTyped())
                .with("client.website", details.website())
                .with("client.taxId", details.taxId())
                .with("client.street", details.street())
                .with("client.city", details.city())
                .with("client.region", details.region())
                .with("client.postalCode", details.postalCode())
                .with("client.country", details.country());
    }
}
