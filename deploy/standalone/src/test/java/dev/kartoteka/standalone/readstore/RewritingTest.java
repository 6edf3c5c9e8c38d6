package dev.kartoteka.standalone.readstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was written over is in the file until it is written anew, and not afterwards. */
class RewritingTest {

    private static final String GONE = "a name that nobody may read again";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void leavesNothingOfWhatWasReplacedOrDeleted() throws IOException {
        try (EmbeddedReadStore store = EmbeddedReadStore.start(directory, 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> clients = client.getDatabase("crm").getCollection("clients");
            clients.createIndex(Indexes.ascending("name"));
            IntStream.range(0, 3000).forEach(i -> clients.insertOne(named(i, "name " + i)));
            clients.insertOne(named(-1, GONE));
            clients.insertOne(named(-2, GONE));
            IntStream.range(3000, 6000).forEach(i -> clients.insertOne(named(i, "name " + i)));
            store.clearRemnants();
            assertThat(inFile()).isTrue();

            clients.replaceOne(Filters.eq("_id", -1), named(-1, "nobody"));
            clients.deleteOne(Filters.eq("_id", -2));
            store.clearRemnants();

            assertThat(inFile()).isFalse();
            assertThat(clients.countDocuments()).isEqualTo(6001);
            assertThat(clients.find(Filters.eq("name", "name 4000")).first()).isNotNull();
        }
    }

    @Test
    void keepsWhatIsThereOverARestart() {
        try (EmbeddedReadStore store = EmbeddedReadStore.start(directory, 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            client.getDatabase("crm").getCollection("clients").insertOne(named(1, "kept"));
            store.clearRemnants();
        }
        try (EmbeddedReadStore store = EmbeddedReadStore.start(directory, 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            assertThat(store.startedFresh()).isFalse();
            assertThat(client.getDatabase("crm").getCollection("clients").find().first())
                    .isEqualTo(named(1, "kept"));
        }
    }

    private boolean inFile() throws IOException {
        byte[] content = Files.readAllBytes(directory.resolve("read-store.mv"));
        return new String(content, StandardCharsets.ISO_8859_1).contains(GONE);
    }

    private static Document named(int id, String name) {
        return new Document("_id", id).append("name", name);
    }
}
