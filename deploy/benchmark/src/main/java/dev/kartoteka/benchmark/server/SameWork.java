package dev.kartoteka.benchmark.server;

import dev.kartoteka.command.client.ClientKind;
import dev.kartoteka.command.client.RegisterClient;
import dev.kartoteka.command.client.RenameClient;
import dev.kartoteka.command.client.TagClient;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.client.ClientRegistered;
import dev.kartoteka.shared.client.ClientRenamed;
import dev.kartoteka.shared.client.ClientTagged;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.metadata.MetadataKeys;
import dev.kartoteka.shared.value.ContactDetails;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.MetaData;

/** What happens to one client, as commands and as the events that come of them. */
final class SameWork {

    /** Of each client: one that makes it and three that change it. */
    static final int STEPS = 4;

    private SameWork() {}

    static List<Object> commands(String client) {
        ClientId id = new ClientId(client);
        return List.of(
                new RegisterClient(
                        id,
                        ClientKind.ORGANISATION,
                        "Timber " + client,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "web",
                        null,
                        null),
                new RenameClient(id, "Timber and Sons " + client),
                new TagClient(id, Set.of("key-account")),
                new RenameClient(id, "Timber and Daughters " + client));
    }

    static List<DomainEvent> events(String client) {
        return List.of(
                new ClientRegistered(
                        client, "ORGANISATION", "Timber " + client, ContactDetails.NONE, "web", List.of(), null),
                new ClientRenamed(client, "Timber " + client, "Timber and Sons " + client),
                new ClientTagged(client, List.of("key-account")),
                new ClientRenamed(client, "Timber and Sons " + client, "Timber and Daughters " + client));
    }

    /** Of a command, which its event inherits. */
    static MetaData metadata() {
        return MetaData.from(Map.of(
                MetadataKeys.ACTOR_ID, "employee-benchmark",
                MetadataKeys.ACTOR_TYPE, "EMPLOYEE",
                MetadataKeys.CHANNEL, "REST",
                MetadataKeys.ADDRESS, "127.0.0.1",
                MetadataKeys.REQUEST_ID, "7c39488c24b792b0776156b64bd487a8"));
    }

    /** Of an event, as the system would write it. */
    static MetaData eventMetadata() {
        return metadata()
                .and(MetadataKeys.OCCURRED_AT, "2026-03-01T12:00:00.123Z")
                .and(MetadataKeys.CORRELATION_ID, "0b6f7a52-32d8-4c1c-9a55-5a3f0b1f2f11")
                .and(MetadataKeys.CAUSATION_ID, "0b6f7a52-32d8-4c1c-9a55-5a3f0b1f2f11");
    }
}
