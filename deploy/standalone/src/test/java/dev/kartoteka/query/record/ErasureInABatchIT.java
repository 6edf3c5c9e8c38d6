package dev.kartoteka.query.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import dev.kartoteka.platform.axon.RecordedEvents;
import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.projection.Place;
import dev.kartoteka.shared.client.ClientErased;
import dev.kartoteka.shared.client.ClientEvent;
import dev.kartoteka.shared.client.ClientRegistered;
import dev.kartoteka.shared.client.ClientRenamed;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.metadata.MetadataKeys;
import dev.kartoteka.shared.value.ContactDetails;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What may be read between the writes of a batch that tells of an erasure. */
class ErasureInABatchIT {

    private static final String ID = "client-erased";
    private static final String BEFORE = "Name of before";
    private static final ContactDetails NONE =
            new ContactDetails(null, null, null, null, null, null, null, null, null, null);

    private final List<Document> seen = new ArrayList<>();

    @Test
    void nobodyReadsThatItWasErasedBesideWhatWas() throws IOException {
        EmbeddedEventStore events = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        events.publish(told(null, null, Map.of(MetadataKeys.ERASED, "true")));
        try (LawsStore store = new LawsStore()) {
            RecordModel<Client> model = store.newModel(Client.class);
            Place watched = watched(store, model);
            BatchWriter<Client> writer = new BatchWriter<>(
                    new RecordWriter<>(model, watched), id -> new RecordRewriter<>(model, watched, events).rewrite(id));

            // read, and so opened, before the key was destroyed
            List<RecordedEvent> batch = new ArrayList<>();
            told(BEFORE, "Another " + BEFORE, Map.of())
                    .forEach(message -> batch.add(RecordedEvents.of(message, batch.size() + 1)));
            writer.write(batch);

            assertThat(seen).anyMatch(document -> document.toJson().contains(BEFORE));
            assertThat(seen).anyMatch(document -> document.getBoolean("erased", false));
            assertThat(seen)
                    .noneMatch(document -> document.getBoolean("erased", false)
                            && document.toJson().contains(BEFORE));
            List<Document> left = new ArrayList<>(store.documents(model.versionCollection()));
            left.addAll(store.documents(model.collection()));
            assertThat(left).hasSize(4).noneMatch(document -> document.toJson().contains(BEFORE));
        }
    }

    private static List<DomainEventMessage<?>> told(
            @Nullable String name, @Nullable String next, Map<String, String> metadata) {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (ClientEvent event : List.of(
                new ClientRegistered(ID, "INDIVIDUAL", name, NONE, null, List.of(), null),
                new ClientRenamed(ID, name, next),
                new ClientErased(ID, ID))) {
            messages.add(new GenericDomainEventMessage<>("Client", ID, messages.size(), event, metadata));
        }
        return messages;
    }

    /** The same place, where after each writing everything is read. */
    private Place watched(LawsStore store, RecordModel<Client> model) {
        MongoTemplate given = store.place().mongo();
        return Place.first(new MongoTemplate(given.getMongoDatabaseFactory(), given.getConverter()) {
            @Override
            @SuppressWarnings("unchecked")
            public MongoCollection<Document> getCollection(@Nullable String name) {
                MongoCollection<Document> collection = super.getCollection(name);
                return (MongoCollection<Document>) Proxy.newProxyInstance(
                        ErasureInABatchIT.class.getClassLoader(),
                        new Class<?>[] {MongoCollection.class},
                        (proxy, method, arguments) -> {
                            try {
                                return method.invoke(collection, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            } finally {
                                seen.addAll(store.documents(model.collection()));
                                seen.addAll(store.documents(model.versionCollection()));
                            }
                        });
            }
        });
    }
}
