package dev.kartoteka.standalone.readstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.bson.BsonDateTime;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Whatever the planner chooses, the answer is that of a server without indexes that reads everything. */
class SameAnswersAsAScanIT {

    private static final String[] FIELDS = {"a", "b", "c", "d.e"};
    private static final String[] RANGES = {"$gt", "$gte", "$lt", "$lte"};

    @SuppressWarnings("NullAway.Init") // before the first test
    private static StoreUnderTest store;

    @SuppressWarnings("NullAway.Init")
    private static MongoServer scanning;

    @SuppressWarnings("NullAway.Init")
    private static MongoClient scanningClient;

    @BeforeContainer
    static void start() throws IOException {
        Path directory = Files.createTempDirectory("read-store");
        store = new StoreUnderTest(directory);
        scanning = new MongoServer(new MemoryBackend());
        scanningClient = MongoClients.create(scanning.bindAndGetConnectionString());
    }

    @AfterContainer
    static void stop() {
        store.close();
        scanningClient.close();
        scanning.shutdownNow();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void findsWhatAScanFinds(@ForAll long seed, @ForAll boolean withArrays) {
        Random random = new Random(seed);
        MongoCollection<Document> indexed = store.collection("things");
        MongoCollection<Document> scanned = scanningClient.getDatabase("crm").getCollection("things");
        indexed.drop();
        scanningClient.getDatabase("crm").drop();
        for (int i = random.nextInt(4); i >= 0; i--) {
            Document keys = new Document();
            for (int j = random.nextInt(3); j >= 0; j--) {
                keys.append(FIELDS[random.nextInt(withArrays ? 4 : 3)], random.nextBoolean() ? 1 : -1);
            }
            indexed.createIndex(
                    keys, new IndexOptions().sparse(random.nextInt(4) == 0).name("index" + i));
        }
        boolean arrays = withArrays && random.nextBoolean();
        List<Document> documents = IntStream.range(0, 1 + random.nextInt(60))
                .mapToObj(i -> document(random, i, arrays))
                .toList();
        indexed.insertMany(documents);
        scanned.insertMany(documents);
        change(random, indexed, scanned);
        for (int i = 0; i < 12; i++) {
            compare(random, indexed, scanned, arrays);
        }
    }

    private static void change(Random random, MongoCollection<Document> indexed, MongoCollection<Document> scanned) {
        for (int i = 0; i < 5; i++) {
            Document one = new Document("_id", random.nextInt(60));
            Document change = new Document("$set", new Document("a", scalar(random)).append("b", scalar(random)));
            Document some = condition(random);
            boolean deletes = random.nextInt(3) == 0;
            for (MongoCollection<Document> each : List.of(indexed, scanned)) {
                each.updateOne(one, change);
                if (deletes) {
                    each.deleteMany(some);
                }
            }
        }
    }

    private static void compare(
            Random random, MongoCollection<Document> indexed, MongoCollection<Document> scanned, boolean arrays) {
        Document filter = filter(random);
        Document order = new Document();
        for (int i = random.nextInt(3); i > 0; i--) {
            String field = FIELDS[random.nextInt(FIELDS.length)];
            // by arrays of mixed values the scanning server has no order at all; lists are never sorted by them
            if (!arrays || field.equals("b") || field.equals("c")) {
                order.append(field, random.nextBoolean() ? 1 : -1);
            }
        }
        order.append("_id", random.nextBoolean() ? 1 : -1); // without it, ties come in any order
        int skip = random.nextInt(3) * random.nextInt(10);
        int limit = random.nextInt(3) * random.nextInt(20);
        String what = filter.toJson() + " by " + order.toJson() + " skip " + skip + " limit " + limit;

        assertThat(page(indexed, filter, order, skip, limit))
                .as(what)
                .isEqualTo(page(scanned, filter, order, skip, limit));
        assertThat(identifiers(indexed.find(filter)))
                .as(what)
                .containsExactlyInAnyOrderElementsOf(identifiers(scanned.find(filter)));
        assertThat(indexed.countDocuments(filter)).as(what).isEqualTo(scanned.countDocuments(filter));
        assertThat(distinct(store.database(), filter))
                .as(what)
                .isEqualTo(distinct(scanningClient.getDatabase("crm"), filter));
    }

    /** Which of 1, 1L and 1.0 stands for them all depends on the order of reading. */
    private static List<Object> distinct(MongoDatabase database, Document filter) {
        Document command = new Document("distinct", "things").append("key", "a").append("query", filter);
        List<Object> values = new ArrayList<>();
        for (Object value : database.runCommand(command).getList("values", Object.class)) {
            boolean number = value instanceof Number || value instanceof Decimal128;
            values.add(number ? new BigDecimal(value.toString()).doubleValue() : String.valueOf(value));
        }
        return values;
    }

    private static List<Document> page(
            MongoCollection<Document> collection, Document filter, Document order, int skip, int limit) {
        return collection.find(filter).sort(order).skip(skip).limit(limit).into(new ArrayList<>());
    }

    private static List<Object> identifiers(FindIterable<Document> found) {
        List<Object> identifiers = new ArrayList<>();
        found.forEach(document -> identifiers.add(document.get("_id")));
        return identifiers;
    }

    private static Document document(Random random, int id, boolean arrays) {
        Document document = new Document("_id", id);
        for (String field : List.of("a", "b", "c")) {
            if (random.nextInt(5) > 0) {
                document.append(field, scalar(random));
            }
        }
        if (arrays && random.nextInt(3) == 0) {
            document.append("a", list(random));
        }
        if (random.nextBoolean()) {
            Document inner = new Document("e", scalar(random));
            document.append(
                    "d",
                    arrays && !(document.get("a") instanceof List) && random.nextBoolean()
                            ? Arrays.asList(inner, new Document("e", 1))
                            : inner);
        }
        return document;
    }

    private static List<@Nullable Object> list(Random random) {
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(scalar(random));
        }
        return list;
    }

    private static Document filter(Random random) {
        Document filter = new Document();
        switch (random.nextInt(6)) {
            case 0 -> filter.append("$and", List.of(condition(random), condition(random)));
            case 1 -> filter.append("$or", List.of(condition(random), condition(random), condition(random)));
            case 2 -> keyset(random, filter);
            case 3 -> filter.putAll(new Document("_id", new Document("$gte", random.nextInt(60))));
            default -> {}
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            filter.putAll(condition(random));
        }
        return filter;
    }

    private static void keyset(Random random, Document filter) {
        Object a = present(random);
        filter.append(
                "$or",
                List.of(
                        new Document("a", new Document("$lt", a)),
                        new Document("a", a).append("b", new Document("$lt", present(random)))));
    }

    private static Document condition(Random random) {
        String field = FIELDS[random.nextInt(FIELDS.length)];
        return switch (random.nextInt(9)) {
            case 0, 1 -> new Document(field, scalar(random));
            case 2 -> new Document(field, new Document("$in", list(random)));
            case 3 -> new Document(field, new Document("$ne", present(random)));
            case 4 -> new Document(field, new Document("$exists", random.nextBoolean()));
            case 5 ->
                new Document(
                        field,
                        new Document(RANGES[random.nextInt(4)], present(random))
                                .append(RANGES[random.nextInt(4)], present(random)));
            case 6 -> new Document(field, new Document("$eq", scalar(random)));
            case 7 -> new Document("_id", new Document("$in", List.of(random.nextInt(60), random.nextInt(60))));
            default -> new Document(field, new Document(RANGES[random.nextInt(4)], present(random)));
        };
    }

    private static @Nullable Object scalar(Random random) {
        return random.nextInt(8) == 0 ? null : present(random);
    }

    private static Object present(Random random) {
        int small = random.nextInt(6);
        return switch (random.nextInt(14)) {
            case 0 -> (long) small;
            case 1 -> small + 0.5;
            case 2 -> new Decimal128(BigDecimal.valueOf(small * 10L + 5, 1));
            case 3 -> 3_000_000_000L + small;
            case 4 -> Long.MAX_VALUE - small;
            case 5 -> List.of("", "a", "aa", "b", "\u0000", "\uFFFD").get(small);
            case 6 -> new BsonDateTime(small * 1000L);
            case 7 -> new ObjectId(small, small);
            case 8 -> small % 2 == 0;
            case 9 -> new Document("x", small);
            case 10 -> -small;
            default -> small;
        };
    }
}
