package dev.kartoteka.standalone.readstore;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import org.bson.Document;
import org.bson.UuidRepresentation;

/** A read store with a client of the real driver. */
final class StoreUnderTest implements AutoCloseable {

    private final EmbeddedReadStore store;
    private final MongoClient client;

    StoreUnderTest(Path directory) {
        this(EmbeddedReadStore.start(directory, 0));
    }

    StoreUnderTest(EmbeddedReadStore store) {
        this.store = store;
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(store.connectionString()))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
    }

    MongoClient client() {
        return client;
    }

    MongoDatabase database() {
        return client.getDatabase("crm");
    }

    MongoCollection<Document> collection(String name) {
        return database().getCollection(name);
    }

    boolean startedFresh() {
        return store.startedFresh();
    }

    @Override
    public void close() {
        client.close();
        store.close();
    }
}
