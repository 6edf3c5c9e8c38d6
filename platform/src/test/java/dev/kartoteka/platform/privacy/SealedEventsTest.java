package dev.kartoteka.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.kartoteka.shared.client.ClientRegistered;
import dev.kartoteka.shared.client.ClientRenamed;
import dev.kartoteka.shared.event.EventJson;
import dev.kartoteka.shared.interaction.InteractionLogged;
import dev.kartoteka.shared.metadata.MetadataKeys;
import dev.kartoteka.shared.value.ContactDetails;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.json.JacksonSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events on their way into a store and out again. */
class SealedEventsTest {

    private static final String TEXT = "Anna \"{\\\"$enc\\\":\" Berziņa 🚀";

    private final KeysInMemory store = new KeysInMemory();
    private final JacksonSerializer serializer = serializer();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private RecordKeys keys;

    @BeforeEach
    void open() {
        keys = RecordKeys.open(store, directory.resolve("master-key"));
    }

    @Test
    void areStoredWithoutThePersonAndReadWithIt() {
        ClientRegistered event = registered("client-1");

        Stored stored = store("client-1", 0, event, "because of " + TEXT);

        assertThat(stored.payload())
                .doesNotContain("Anna", "anna@", "vip", "Riga")
                .contains("\"clientId\":\"client-1\"", "\"source\":\"web\"", "{\"$enc\":\"v1:");
        assertThat(stored.metadata()).doesNotContain("Anna").contains(MetadataKeys.SEALED_REASON);
        DomainEventMessage<?> read = read(stored);
        assertThat(read.getPayload()).isEqualTo(event);
        assertThat(read.getMetaData())
                .containsEntry(MetadataKeys.REASON, "because of " + TEXT)
                .doesNotContainKeys(MetadataKeys.SEALED_REASON, MetadataKeys.ERASED);
    }

    @Test
    void readAsNullOnceAnyPersonOfTheRecordIsErased() {
        InteractionLogged talk = new InteractionLogged(
                "interaction-1", "client-1", null, List.of("contact-1"), "NOTE", null, TEXT, TEXT, 60L);
        Stored stored = store("interaction-1", 0, talk, "why");
        Stored other = store("client-1", 0, registered("client-1"), "why");

        assertThat(keys.destroy("contact-1")).containsExactly("interaction-1");

        InteractionLogged read = (InteractionLogged) read(stored).getPayload();
        assertThat(read.subject()).isNull();
        assertThat(read.body()).isNull();
        assertThat(read.durationSeconds()).isEqualTo(60L);
        assertThat(read(stored).getMetaData())
                .containsEntry(MetadataKeys.ERASED, "true")
                .doesNotContainKeys(MetadataKeys.REASON, MetadataKeys.SEALED_REASON);
        assertThat(read(other).getPayload()).isEqualTo(registered("client-1"));
    }

    @Test
    void haveWellDefinedFormsWhenErased() {
        Stored stored = store("client-1", 0, registered("client-1"), "why");
        keys.destroy("client-1");

        ClientRegistered read = (ClientRegistered) read(stored).getPayload();

        assertThat(read.name()).isNull();
        assertThat(read.details()).isEqualTo(ContactDetails.NONE);
        assertThat(read.tags()).isEmpty();
        assertThat(read.source()).isEqualTo("web");
    }

    @Test
    void areRefusedWhenTheyWouldSayMoreOfSomebodyWhoWasErased() {
        store("client-1", 0, registered("client-1"), "why");
        keys.destroy("client-1");

        assertThatThrownBy(() -> store("client-1", 1, new ClientRenamed("client-1", null, "Again"), null))
                .isInstanceOf(CommandExecutionException.class);
        assertThatThrownBy(() -> store(
                        "interaction-9",
                        0,
                        new InteractionLogged(
                                "interaction-9", "client-1", null, List.of(), "NOTE", null, "s", null, null),
                        null))
                .isInstanceOf(CommandExecutionException.class);
    }

    @Test
    void failLoudlyWhenTheKeyIsLost() {
        Stored stored = store("client-1", 0, registered("client-1"), "why");
        store.keys.clear();
        RecordKeys fresh = RecordKeys.open(store, directory.resolve("master-key"));

        assertThatThrownBy(() -> read(stored, fresh).getPayload()).isInstanceOf(KeyLost.class);
    }

    @Test
    void cannotBeMovedToAnotherEventOrField() {
        Stored stored = store("client-1", 0, registered("client-1"), "why");
        Stored moved = new Stored(stored.id(), 0, "another", stored.type(), stored.payload(), stored.metadata());

        assertThatThrownBy(() -> read(moved).getPayload())
                .hasRootCauseInstanceOf(javax.crypto.AEADBadTagException.class);
    }

    @Test
    void cannotGoByTheSealing() {
        assertThatThrownBy(() -> serializer.serialize(registered("client-1"), byte[].class))
                .isInstanceOf(SerializationException.class)
                .hasMessageNotContaining("Anna");
    }

    private static ClientRegistered registered(String id) {
        ContactDetails details =
                new ContactDetails("anna@example.org", null, null, null, null, null, "Riga", null, null, null);
        return new ClientRegistered(id, "INDIVIDUAL", TEXT, details, "web", List.of("vip"), null);
    }

    private Stored store(String id, long sequence, Object event, @org.jspecify.annotations.Nullable String reason) {
        MetaData metaData = reason == null ? MetaData.emptyInstance() : MetaData.with(MetadataKeys.REASON, reason);
        DomainEventMessage<?> message = new GenericDomainEventMessage<>("Record", id, sequence, event, metaData);
        DomainEventMessage<?> sealed = (DomainEventMessage<?>)
                new EventSealing(keys).handle(List.of(message)).apply(0, message);
        SerializedObject<byte[]> payload = sealed.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metadata = sealed.serializeMetaData(serializer, byte[].class);
        return new Stored(
                id,
                sequence,
                sealed.getIdentifier(),
                payload.getType().getName(),
                new String(payload.getData(), StandardCharsets.UTF_8),
                new String(metadata.getData(), StandardCharsets.UTF_8));
    }

    private DomainEventMessage<?> read(Stored stored) {
        return read(stored, keys);
    }

    private DomainEventMessage<?> read(Stored stored, RecordKeys with) {
        GenericDomainEventEntry<byte[]> entry = new GenericDomainEventEntry<>(
                "Record",
                stored.id(),
                stored.sequence(),
                stored.eventId(),
                java.time.Instant.EPOCH,
                stored.type(),
                "1",
                stored.payload().getBytes(StandardCharsets.UTF_8),
                stored.metadata().getBytes(StandardCharsets.UTF_8));
        return EventStreamUtils.upcastAndDeserializeDomainEvents(
                        Stream.of(entry), serializer, new OpeningUpcaster(with, serializer))
                .next();
    }

    private static JacksonSerializer serializer() {
        JsonMapper mapper = EventJson.mapper();
        mapper.registerModule(new PersonalDataModule());
        return JacksonSerializer.builder()
                .objectMapper(mapper)
                .lenientDeserialization()
                .build();
    }

    private record Stored(String id, long sequence, String eventId, String type, String payload, String metadata) {}
}
