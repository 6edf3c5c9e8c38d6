package dev.kartoteka.standalone.readstore;

import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.FindOneAndReplaceOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the query side does with the driver, done here. */
@SuppressWarnings("NullAway.Init") // before each test
class DriverAgainstReadStoreIT {

    @TempDir
    private Path directory;

    private StoreUnderTest store;
    private MongoCollection<Document> clients;

    @BeforeEach
    void start() {
        store = new StoreUnderTest(directory);
        clients = store.collection("clients");
    }

    @AfterEach
    void stop() {
        store.close();
    }

    private void restart() {
        store.close();
        start();
    }

    private static Document client(String id, String email, long version) {
        return new Document("_id", id).append("email", email).append("version", version);
    }

    @Test
    void replacesOrInserts() {
        FindOneAndReplaceOptions upsert =
                new FindOneAndReplaceOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

        assertThat(clients.findOneAndReplace(eq("_id", "1"), client("1", "a", 1), upsert))
                .containsEntry("email", "a");
        assertThat(clients.findOneAndReplace(eq("_id", "1"), client("1", "b", 2), upsert))
                .containsEntry("email", "b");
        assertThat(clients.countDocuments()).isOne();
    }

    @Test
    void writesInBulkGuardedByVersion() {
        clients.createIndex(Indexes.ascending("email"));
        BulkWriteResult result = clients.bulkWrite(List.of(
                new InsertOneModel<>(client("1", "a", 1)),
                new ReplaceOneModel<>(eq("_id", "2"), client("2", "b", 5), new ReplaceOptions().upsert(true)),
                new UpdateOneModel<>(
                        and(eq("_id", "1"), lt("version", 2L)),
                        Updates.combine(Updates.set("email", "later"), Updates.set("version", 2L))),
                new UpdateOneModel<>(and(eq("_id", "2"), lt("version", 5L)), Updates.set("email", "too old"))));

        assertThat(result.getInsertedCount()).isOne();
        assertThat(result.getUpserts()).hasSize(1);
        assertThat(result.getMatchedCount()).isOne();
        assertThat(clients.find(eq("email", "later")).first()).containsEntry("_id", "1");
        assertThat(clients.find(eq("email", "a")).first()).isNull();
        assertThat(clients.find(eq("email", "b")).first()).containsEntry("_id", "2");
    }

    @Test
    void deletesMoreThanOnePortionOfWhatMatches() {
        clients.insertMany(IntStream.range(0, 4500)
                .mapToObj(i -> client(String.valueOf(i), i % 3 == 0 ? "kept" : "gone", i))
                .toList());

        assertThat(clients.deleteMany(eq("email", "gone")).getDeletedCount()).isEqualTo(3000);
        assertThat(clients.countDocuments()).isEqualTo(1500);
        assertThat(clients.deleteMany(new Document()).getDeletedCount()).isEqualTo(1500);
        assertThat(clients.countDocuments()).isZero();
    }

    @Test
    void answersInBatchesWhoeverAsksAndWhateverChangesMeanwhile() {
        clients.insertMany(IntStream.range(0, 4500)
                .mapToObj(i -> client(String.format(Locale.ROOT, "%04d", i), i % 3 == 0 ? "odd" : "even", i))
                .toList());
        List<Long> even =
                LongStream.range(0, 4500).filter(i -> i % 3 != 0).boxed().toList();
        FindIterable<Document> found = clients.find(eq("email", "even")).projection(Projections.include("version"));

        List<Long> seen = new ArrayList<>();
        found.forEach(document -> {
            if (seen.isEmpty()) {
                clients.deleteMany(new Document());
            }
            seen.add(document.getLong("version"));
        });
        assertThat(seen).isEqualTo(even);

        even.forEach(i -> clients.insertOne(client(String.format(Locale.ROOT, "%04d", i), "even", i)));
        assertThat(versions(found.batchSize(7))).isEqualTo(even);
        assertThat(versions(found.batchSize(0).skip(100).limit(2500))).isEqualTo(even.subList(100, 2600));
        assertThat(versions(found.skip(0).limit(0).sort(Sorts.descending("version"))))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .hasSameSizeAs(even);
    }

    private static List<Long> versions(FindIterable<Document> found) {
        return found.map(document -> document.getLong("version")).into(new ArrayList<>());
    }

    @Test
    void groupsAndCountsWhatMatches() {
        clients.createIndex(Indexes.ascending("stage"));
        for (int i = 0; i < 30; i++) {
            clients.insertOne(new Document("stage", i % 3).append("amount", i));
        }
        List<Document> groups = clients.aggregate(
                        List.of(match(lt("stage", 2)), group("$stage", Accumulators.sum("total", "$amount"))))
                .into(new ArrayList<>());

        assertThat(groups)
                .containsExactlyInAnyOrder(
                        new Document("_id", 0).append("total", 135), new Document("_id", 1).append("total", 145));
        assertThat(clients.countDocuments(eq("stage", 1))).isEqualTo(10);
        assertThat(clients.countDocuments(eq("stage", 9))).isZero();
    }

    @Test
    void pagesByKeyset() {
        MongoCollection<Document> timeline = store.collection("timeline");
        timeline.createIndex(new Document("clientId", 1).append("at", -1).append("position", -1));
        timeline.insertMany(IntStream.range(0, 500)
                .mapToObj(i -> new Document("_id", i)
                        .append("clientId", i % 2)
                        .append("at", i / 10)
                        .append("position", i))
                .toList());
        Document newestFirst = new Document("at", -1).append("position", -1);

        List<Integer> seen = new ArrayList<>();
        Bson next = eq("clientId", 1);
        while (true) {
            List<Document> page = timeline.find(next).sort(newestFirst).limit(7).into(new ArrayList<>());
            if (page.isEmpty()) {
                break;
            }
            page.forEach(each -> seen.add(each.getInteger("_id")));
            Document last = page.get(page.size() - 1);
            next = and(
                    eq("clientId", 1),
                    or(lt("at", last.get("at")), and(eq("at", last.get("at")), lt("position", last.get("position")))));
        }

        assertThat(seen)
                .isEqualTo(
                        IntStream.iterate(499, i -> i > 0, i -> i - 2).boxed().toList());
    }

    @Test
    void refusesADuplicateOfAUniqueKey() {
        clients.createIndex(Indexes.ascending("email"), new IndexOptions().unique(true));
        clients.insertOne(client("1", "a", 1));
        clients.insertOne(client("2", "b", 1));

        assertThatThrownBy(() -> clients.insertOne(client("3", "a", 1)))
                .isInstanceOfSatisfying(
                        MongoWriteException.class, e -> assertThat(e.getCode()).isEqualTo(11000));
        assertThatThrownBy(() -> clients.updateOne(eq("_id", "2"), Updates.set("email", "a")))
                .isInstanceOfSatisfying(
                        MongoWriteException.class, e -> assertThat(e.getCode()).isEqualTo(11000));
        assertThatThrownBy(() -> clients.insertOne(client("1", "c", 1)))
                .isInstanceOfSatisfying(
                        MongoWriteException.class, e -> assertThat(e.getCode()).isEqualTo(11000));
        assertThat(clients.countDocuments(eq("email", "a"))).isOne();
        assertThat(clients.countDocuments()).isEqualTo(2);
    }

    @Test
    void keepsDocumentsAndIndexesOverARestart() {
        assertThat(store.startedFresh()).isTrue();
        clients.createIndex(Indexes.descending("email"), new IndexOptions().unique(true));
        clients.insertOne(client("1", "a", 1));
        restart();

        assertThat(store.startedFresh()).isFalse();
        assertThat(clients.find(eq("email", "a")).first()).isEqualTo(client("1", "a", 1));
        assertThatThrownBy(() -> clients.insertOne(client("2", "a", 1))).isInstanceOf(MongoWriteException.class);
        assertThat(clients.listIndexes().into(new ArrayList<>())).hasSize(2);
    }

    @Test
    void takesIndexesAlongWhenACollectionIsRenamed() {
        clients.createIndex(Indexes.ascending("email"), new IndexOptions().unique(true));
        clients.insertOne(client("1", "a", 1));
        clients.renameCollection(new MongoNamespace("crm", "people"));
        restart();

        MongoCollection<Document> people = store.collection("people");
        assertThat(people.find(eq("email", "a")).first()).isEqualTo(client("1", "a", 1));
        assertThatThrownBy(() -> people.insertOne(client("2", "a", 1))).isInstanceOf(MongoWriteException.class);
        assertThat(clients.countDocuments()).isZero();
    }

    @Test
    void forgetsAnIndexThatWasDroppedAndNoOther() {
        MongoCollection<Document> others = store.collection("others");
        for (MongoCollection<Document> each : List.of(clients, others)) {
            each.createIndex(Indexes.ascending("email"), new IndexOptions().unique(true));
            each.insertOne(client("1", "a", 1));
        }
        clients.dropIndexes();
        clients.insertOne(client("2", "a", 1));
        restart();

        assertThat(clients.countDocuments(eq("email", "a"))).isEqualTo(2);
        MongoCollection<Document> stillUnique = store.collection("others");
        assertThatThrownBy(() -> stillUnique.insertOne(client("2", "a", 1))).isInstanceOf(MongoWriteException.class);
        clients.drop();
        clients.insertOne(client("3", "a", 1));
        assertThat(clients.countDocuments(eq("email", "a"))).isOne();
    }

    @Test
    void refusesToIndexDuplicatesAndStaysAsItWas() {
        clients.insertMany(List.of(client("1", "a", 1), client("2", "a", 1)));

        assertThatThrownBy(() -> clients.createIndex(Indexes.ascending("email"), new IndexOptions().unique(true)))
                .hasMessageContaining("E11000");
        clients.deleteOne(eq("_id", "2"));
        clients.createIndex(Indexes.ascending("email"), new IndexOptions().unique(true));
        assertThat(clients.find(eq("email", "a")).into(new ArrayList<>())).hasSize(1);
    }

    @Test
    void handsOutLargeAnswersInBatches() {
        clients.insertMany(IntStream.range(0, 2500)
                .mapToObj(i -> client(String.valueOf(i), "a", i))
                .toList());

        assertThat(clients.find().into(new ArrayList<>())).hasSize(2500);
        assertThat(clients.find().batchSize(7).into(new ArrayList<>())).hasSize(2500);
    }

    @Test
    void dropsADatabase() {
        clients.createIndex(Indexes.ascending("email"));
        clients.insertOne(client("1", "a", 1));
        store.database().drop();
        assertThat(clients.countDocuments()).isZero();
        clients.insertOne(client("2", "b", 1));
        restart();
        assertThat(clients.find().into(new ArrayList<>())).containsExactly(client("2", "b", 1));
    }
}
