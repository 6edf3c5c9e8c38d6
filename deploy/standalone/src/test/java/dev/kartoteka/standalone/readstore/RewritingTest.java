package dev.kartoteka.standalone.readstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import dev.kartoteka.standalone.acceptance.Traces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was written over is in the file until it is written anew, and not afterwards. */
class RewritingTest {

    private static final int COLLECTIONS = 12;
    private static final int FILLED = 200;
    private static final int ROUNDS = 4;
    private static final int COPIES = 8;
    private static final int MANY = 20_000; // to write what changed of them takes a while
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

    /** The engine's buffers were full of it, and fill up what its chunks leave of a block, then and later. */
    @Test
    void leavesNothingBehindThePagesOfWhatIsWrittenAnewAndAfterwards() throws IOException {
        try (EmbeddedReadStore store = EmbeddedReadStore.start(directory, 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> clients = client.getDatabase("crm").getCollection("clients");
            clients.insertMany(
                    IntStream.range(0, 3000).mapToObj(i -> named(i, GONE)).toList());
            store.clearRemnants();
            assertThat(inFile()).isTrue();

            clients.deleteMany(Filters.gte("_id", 1));
            clients.replaceOne(Filters.eq("_id", 0), named(0, "nobody"));
            store.clearRemnants();
            assertThat(inFile()).isFalse();
            clients.insertOne(named(1, "somebody"));
        }
        assertThat(inFile()).as("after more was written").isFalse();
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

    /** As an erasure in a running system: collections with indexes, written while and after the file is written anew. */
    @Test
    void keepsAllCollectionsOverARestartAndInACopyOfTheFile() throws IOException {
        Path copied = Files.createDirectory(directory.resolve("copied"));
        try (EmbeddedReadStore store = EmbeddedReadStore.start(directory, 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            for (int round = 0; round < ROUNDS; round++) {
                for (int collection = 0; collection < COLLECTIONS; collection++) {
                    fill(client, collection, round);
                }
                store.clearRemnants();
                fill(client, 0, ROUNDS + round);
            }
            store.clearRemnants();
            Files.copy(directory.resolve("read-store.mv"), copied.resolve("read-store.mv"));
            fill(client, 1, ROUNDS);
        }
        try (EmbeddedReadStore store = EmbeddedReadStore.start(directory, 0);
                EmbeddedReadStore copy = EmbeddedReadStore.start(copied, 0);
                MongoClient client = MongoClients.create(store.connectionString());
                MongoClient other = MongoClients.create(copy.connectionString())) {
            assertThat(store.startedFresh()).isFalse();
            assertThat(copy.startedFresh()).isFalse();
            for (int collection = 0; collection < COLLECTIONS; collection++) {
                long more = collection == 0 ? ROUNDS * FILLED : 0;
                assertThat(count(other, collection)).isEqualTo(ROUNDS * FILLED + more);
                assertThat(count(client, collection))
                        .isEqualTo(ROUNDS * FILLED + more + (collection == 1 ? FILLED : 0));
            }
        }
    }

    /** Whatever moment it was killed at, amid changes while a version was written too. */
    @Test
    void leavesNothingInWhatAKilledProcessLeft() throws Exception {
        List<Path> copies = new ArrayList<>();
        try (EmbeddedReadStore store = EmbeddedReadStore.start(directory, 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            AtomicBoolean ended = new AtomicBoolean();
            MongoCollection<Document> clients = client.getDatabase("crm").getCollection("clients");
            clients.createIndex(Indexes.ascending("name"));
            clients.insertMany(IntStream.range(0, MANY)
                    .mapToObj(i -> named(i, GONE.repeat(20)))
                    .toList());
            CompletableFuture<Integer> changes = CompletableFuture.supplyAsync(() -> {
                int i = 0;
                for (Random any = new Random(1); !ended.get(); i++) {
                    int id = any.nextInt(MANY);
                    clients.replaceOne(Filters.eq("_id", id), named(id, i + GONE.repeat(20)));
                }
                return i;
            });
            for (int copy = 0; copy < COPIES; copy++) {
                copies.add(copyAfterItGrew(Files.createDirectory(directory.resolve("copy" + copy))));
            }
            ended.set(true);
            assertThat(changes.join()).isPositive();
        }
        for (Path copy : copies) {
            try (EmbeddedReadStore store = EmbeddedReadStore.start(copy, 0);
                    MongoClient client = MongoClients.create(store.connectionString())) {
                assertThat(store.startedFresh()).isFalse();
                client.getDatabase("crm").getCollection("clients").deleteMany(new Document());
                store.clearRemnants();
                assertThat(Traces.inFiles(copy, GONE)).isEmpty();
            }
        }
    }

    private Path copyAfterItGrew(Path copy) throws IOException {
        Path file = directory.resolve("read-store.mv");
        FileTime before = Files.getLastModifiedTime(file);
        await().until(() -> Files.getLastModifiedTime(file).compareTo(before) > 0);
        Files.copy(file, copy.resolve("read-store.mv"));
        return copy;
    }

    private static void fill(MongoClient client, int collection, int round) {
        MongoCollection<Document> documents = client.getDatabase("crm").getCollection("collection" + collection);
        documents.createIndex(Indexes.ascending("name"));
        documents.insertMany(IntStream.range(round * FILLED, (round + 1) * FILLED)
                .mapToObj(i -> named(i, "name " + i))
                .toList());
        documents.updateMany(Filters.lt("_id", round * FILLED), Updates.set("round", round));
    }

    private static long count(MongoClient client, int collection) {
        return client.getDatabase("crm")
                .getCollection("collection" + collection)
                .countDocuments();
    }

    private boolean inFile() throws IOException {
        return !Traces.inFiles(directory, GONE).isEmpty();
    }

    private static Document named(int id, String name) {
        return new Document("_id", id).append("name", name);
    }
}
