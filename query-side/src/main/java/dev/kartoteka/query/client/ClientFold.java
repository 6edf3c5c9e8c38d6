package dev.kartoteka.query.client;

import dev.kartoteka.shared.client.ClientArchived;
import dev.kartoteka.shared.client.ClientContactDetailsChanged;
import dev.kartoteka.shared.client.ClientErased;
import dev.kartoteka.shared.client.ClientOwnerAssigned;
import dev.kartoteka.shared.client.ClientRegistered;
import dev.kartoteka.shared.client.ClientRenamed;
import dev.kartoteka.shared.client.ClientRestored;
import dev.kartoteka.shared.client.ClientTagged;
import dev.kartoteka.shared.client.ClientUntagged;
import dev.kartoteka.shared.fold.Fold;
import java.util.List;

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
                            event.source(),
                            event.tags(),
                            event.ownerId(),
                            false,
                            recorded.occurredAt()))
            .then(ClientRenamed.class, (client, event) -> client.withName(event.name()))
            .then(ClientContactDetailsChanged.class, (client, event) -> client.withDetails(event.details()))
            .then(ClientOwnerAssigned.class, (client, event) -> client.withOwner(event.toOwnerId()))
            .then(ClientTagged.class, (client, event) -> client.withTags(event.tags(), List.of()))
            .then(ClientUntagged.class, (client, event) -> client.withTags(List.of(), event.tags()))
            .then(ClientArchived.class, (client, event) -> client.withArchived(true))
            .then(ClientRestored.class, (client, event) -> client.withArchived(false))
            .ignores(ClientErased.class) // the key is gone: the record is folded anew
            .build();

    private ClientFold() {}
}
