package dev.kartoteka.standalone.readstore;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.bson.Document;

/** Measures the read store beside the library's own backends. Run its main; the first argument names the backend. */
final class ReadStoreMeasurement {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final int DOCUMENTS = 100_000;
    private static final int CLIENTS = 100;
    private static final int BATCH = 500;

    private ReadStoreMeasurement() {}

    public static void main(String[] arguments) throws Exception {
        Path directory = Files.createTempDirectory("measured");
        switch (arguments[0]) {
            case "memory" -> measure(new MongoServer(new MemoryBackend()), 20);
            case "h2" ->
                measure(new MongoServer(new H2Backend(directory.resolve("h2.mv").toString())), 20);
            default -> {
                try (EmbeddedReadStore store = EmbeddedReadStore.start(directory, 0)) {
                    measure(store.connectionString(), 5000);
                    OUT.printf("%-34s %,10d bytes%n", "file", Files.size(directory.resolve("read-store.mv")));
                }
                long before = System.nanoTime();
                EmbeddedReadStore.start(directory, 0).close();
                OUT.printf("%-34s %,10d ms%n", "open, check, close", (System.nanoTime() - before) / 1_000_000);
            }
        }
    }

    private static void measure(MongoServer server, int pages) {
        try {
            measure(server.bindAndGetConnectionString(), pages);
        } finally {
            server.shutdownNow();
        }
    }

    private static void measure(String connection, int pages) {
        try (MongoClient client = MongoClients.create(connection)) {
            MongoCollection<Document> timeline = client.getDatabase("crm").getCollection("timeline");
            timeline.createIndex(
                    new Document("clientId", 1).append("occurredAt", -1).append("position", -1));
            writes(timeline, "insert", i -> new InsertOneModel<>(entry(i)));
            writes(
                    timeline,
                    "replace or insert, all there",
                    i -> new ReplaceOneModel<>(
                            Filters.eq("_id", "entry-" + i),
                            entry(i).append("text", "changed"),
                            new ReplaceOptions().upsert(true)));
            reads(timeline, pages);
        }
    }

    private static void reads(MongoCollection<Document> timeline, int pages) {
        Random random = new Random(1);
        rate("point read by _id", 20_000, i -> timeline.find(Filters.eq("_id", "entry-" + random.nextInt(DOCUMENTS)))
                .first());
        rate("page of 50, first of a client", pages, i -> page(timeline, i % CLIENTS, DOCUMENTS));
        rate("page of 50, last of a client", pages, i -> page(timeline, i % CLIENTS, 50 * CLIENTS));
        rate(
                "count of a client's documents",
                pages,
                i -> timeline.countDocuments(Filters.eq("clientId", "client-" + i % CLIENTS)));
    }

    private static void page(MongoCollection<Document> timeline, int client, int before) {
        Instant at = Instant.ofEpochSecond(before / 10);
        timeline.find(Filters.and(
                        Filters.eq("clientId", "client-" + client),
                        Filters.or(
                                Filters.lt("occurredAt", at),
                                Filters.and(Filters.eq("occurredAt", at), Filters.lt("position", before)))))
                .sort(new Document("occurredAt", -1).append("position", -1))
                .limit(50)
                .into(new ArrayList<>());
    }

    private static Document entry(int i) {
        return new Document("_id", "entry-" + i)
                .append("clientId", "client-" + i % CLIENTS)
                .append("occurredAt", Instant.ofEpochSecond(i / 10))
                .append("position", i)
                .append("kind", "note")
                .append("text", "A note of about the usual length, written after a call about the contract. ".repeat(3))
                .append("author", new Document("id", "user-" + i % 20).append("name", "Somebody"));
    }

    private static void writes(
            MongoCollection<Document> collection, String what, IntFunction<WriteModel<Document>> write) {
        long before = System.nanoTime();
        for (int start = 0; start < DOCUMENTS; start += BATCH) {
            List<WriteModel<Document>> batch = new ArrayList<>(BATCH);
            for (int i = start; i < start + BATCH; i++) {
                batch.add(write.apply(i));
            }
            collection.bulkWrite(batch);
        }
        report(what, DOCUMENTS, before);
    }

    private static void rate(String what, int times, IntConsumer action) {
        long before = System.nanoTime();
        for (int i = 0; i < times; i++) {
            action.accept(i);
        }
        report(what, times, before);
    }

    private static void report(String what, int times, long before) {
        OUT.printf("%-34s %,10.0f /s%n", what, times / ((System.nanoTime() - before) / 1e9));
    }
}
