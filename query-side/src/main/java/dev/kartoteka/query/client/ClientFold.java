package dev.kartoteka.query.client;

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
import dev.kartoteka.shared.fold.Fold;

/** What is known of a client after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class ClientFold {

    static final Fold<Client> FOLD = Fold.of(Client.class)
            .start(
                    ClientRegistered.class,
                    (event, recorded) -> new Client(
                            event.clientId(),
                            event.kind(),
                            event.name(),
                            event.details().email(),
                            event.details().phone(),
                            event.details().phoneAsTyped(),
                            event.details().website(),
                            event.details().taxId(),
                            Client.addressOf(event.details()),
                            null,
                            event.source(),
                            event.tags(),
                            event.ownerId(),
                            false,
                            recorded.occurredAt()))
            .then(ClientRenamed.class, (client, event) -> client.with(draft -> draft.name = event.name()))
            .then(
                    ClientContactDetailsChanged.class,
                    (client, event) -> client.with(draft -> draft.reachedBy(event.details())))
            .then(ClientOwnerAssigned.class, (client, event) -> client.with(draft -> draft.ownerId = event.toOwnerId()))
            .then(ClientTagged.class, (client, event) -> client.with(draft -> draft.tags.addAll(event.tags())))
            .then(
                    ClientUntagged.class,
                    (client, event) -> client.with(draft -> event.tags().forEach(draft.tags::remove)))
            .then(ClientLanguageSet.class, (client, event) -> client.with(draft -> draft.language = event.language()))
            .then(ClientArchived.class, (client, event) -> client.with(draft -> draft.archived = true))
            .then(ClientRestored.class, (client, event) -> client.with(draft -> draft.archived = false))
            .ignores(ClientErased.class) // the key is gone: the record is folded anew
            .build();

    private ClientFold() {}
}
