package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.zaxxer.hikari.HikariDataSource;
import dev.kartoteka.platform.eventlog.StoredEventLog;
import dev.kartoteka.shared.proof.GrowingTree;
import dev.kartoteka.shared.proof.Hash;
import dev.kartoteka.shared.proof.RawEvent;
import dev.kartoteka.shared.proof.SignedHead;
import dev.kartoteka.shared.proof.SigningKey;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

/** Somebody who may write to the database changes history: the system itself and the offline verifier say where. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@OwnSystem
class HistoryAttacksIT {

    private static final String LATER_BY_ONE =
            "update events set position = -position where position >= 17; update events set position = 1 - position where position < 0; ";
    private static final String EARLIER_BY_ONE =
            "update events set position = -position where position > 17; update events set position = -position - 1 where position < 0";
    private static final String COPY_TO = "insert into events select %d, 'forged', 'client-forged', 0, aggregate_type,"
            + " type, revision, recorded_at, metadata, payload from events where position = 12";

    @SuppressWarnings("NullAway.Init") // before all tests
    private static RunningSystem.Started system;

    @SuppressWarnings("NullAway.Init") // before all tests
    private static Path key;

    @SuppressWarnings("NullAway.Init") // before all tests
    private static Path headsOfBefore;

    private static long events;

    private static boolean isOneMoreSigned;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path directory;

    @BeforeAll
    static void tellAStory() {
        system = RunningSystem.startAnother(context -> {}, "--kartoteka.proof.head-interval=PT0S");
        for (int client = 0; client < 30; client++) { // few enough that one tile has all leaves
            system.api.send("/clients", Map.of("id", "client-" + client, "kind", "ORGANISATION", "name", "N" + client));
        }
        events = system.api
                .readWhen("/audit/proof/completeness?readModel=audit", proof -> proof.get("equal")
                        .asBoolean())
                .get("events")
                .asLong();
        system.api.readWhen(
                "/audit/heads?limit=1", heads -> heads.at("/data/0/size").asLong() == events);
        key = exported().key();
        headsOfBefore = exported().heads();
        sql("create table events_kept as select * from events");
    }

    @AfterEach
    void putRight() {
        sql("delete from events; insert into events select * from events_kept");
        assertThat(proof().get("valid").asBoolean()).isEqualTo(!isOneMoreSigned);
    }

    @AfterAll
    static void end() throws IOException {
        system.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "payload     | payload = set_byte(payload, 5, get_byte(payload, 5) # 1)",
                "metadata    | metadata = set_byte(metadata, 5, get_byte(metadata, 5) # 1)",
                "time        | recorded_at = recorded_at + interval '1 millisecond'",
                "event id    | event_id = 'forged'",
                "record      | aggregate_id = 'client-forged'",
                "kind        | aggregate_type = 'Forged'",
                "sequence    | sequence = 4711",
                "type        | type = 'dev.kartoteka.shared.client.ClientArchived'",
                "revision    | revision = '2'",
                "no revision | revision = null"
            })
    void aChangedColumnIsNamed(String what, String change) {
        for (long position : List.of(1L, 17L, events)) {
            sql("update events set " + change + " where position = " + position);
            assertFound(position);
            putRight();
        }
    }

    @Test
    void aDeletedEventIsNamed() {
        sql("delete from events where position = 17");
        assertFound(17);

        sql(EARLIER_BY_ONE);
        assertFound(17);
    }

    /** The last event, moved beyond the end, is taken for a new one and signed: so this is the last thing that is done. */
    @Test
    @Order(Integer.MAX_VALUE)
    void anInsertedEventIsNamed() {
        isOneMoreSigned = true;
        sql(LATER_BY_ONE + COPY_TO.formatted(17));
        system.api.readWhen(
                "/audit/heads?limit=1", heads -> heads.at("/data/0/size").asLong() == events + 1);
        assertFound(17);

        putRight();
        assertFound(events + 1);
    }

    @Test
    void anEventBeforeTheFirstIsNamed() {
        sql(COPY_TO.formatted(0));
        assertFound(1);
    }

    @Test
    void swappedEventsAreNamed() {
        sql("update events set position = -1 where position = 17; update events set position = 17 where position = 18;"
                + " update events set position = 18 where position = -1");
        assertFound(17);
    }

    @Test
    void aTailCutOffIsNamed() {
        sql("delete from events where position > " + (events - 3));
        assertFound(events - 2);

        sql(COPY_TO.formatted(events - 2));
        assertFound(events - 2);
    }

    @Test
    void everythingGoneIsNamed() {
        // who asks is known from the history too, and for two seconds longer than it is there: on a slow machine asked
        // again
        await().untilAsserted(() -> {
            sql("delete from events; insert into events select * from events_kept");
            proof();
            sql("delete from events");
            assertFound(1);
        });
    }

    /** The tree is made anew over the forged events; heads stay, since they cannot be signed. */
    @Test
    void aHistoryMadeAnewIsFoundBetweenTwoHeads() {
        MongoCollection<Document> tiles = collection("proof_tiles");
        Document before = tiles.find(Filters.eq("_id", "0-0")).first();
        sql("update events set payload = set_byte(payload, 5, get_byte(payload, 5) # 1) where position = 17");
        tiles.updateOne(Filters.eq("_id", "0-0"), Updates.set("hashes", new Binary(leaves())));
        try {
            assertFoundAround(17);
        } finally {
            tiles.replaceOne(Filters.eq("_id", "0-0"), before);
        }
    }

    /** The same, and heads signed with another key, or none, in the place of all that were. */
    @Test
    void headsOfAnotherKeyAreNone() {
        MongoCollection<Document> tiles = collection("proof_tiles");
        MongoCollection<Document> heads = collection("proof_heads");
        Document before = tiles.find(Filters.eq("_id", "0-0")).first();
        List<Document> headsBefore = heads.find().into(new ArrayList<>());
        sql("update events set payload = set_byte(payload, 5, get_byte(payload, 5) # 1) where position = 17");
        tiles.updateOne(Filters.eq("_id", "0-0"), Updates.set("hashes", new Binary(leaves())));
        heads.deleteMany(new Document());
        SignedHead forged = SigningKey.generate().sign(events, grown().root(), Instant.now());
        heads.insertOne(new Document("_id", forged.size())
                .append("rootHash", forged.rootHash())
                .append("signedAt", forged.signedAt())
                .append("keyId", forged.keyId())
                .append("signature", forged.signature()));
        try {
            assertFoundAround(17);
        } finally {
            tiles.replaceOne(Filters.eq("_id", "0-0"), before);
            heads.deleteMany(new Document());
            heads.insertMany(headsBefore);
        }
    }

    private static void assertFound(long position) {
        JsonNode proof = proof();
        assertThat(proof.get("valid").asBoolean()).isFalse();
        assertThat(proof.get("firstBadPosition").asLong()).as(proof.toString()).isEqualTo(position);
        assertThat(proof.get("lastBadPosition").asLong()).as(proof.toString()).isEqualTo(position);

        Exported.Told told = Exported.verify(exported().history(), key);
        assertThat(told.exitCode()).isEqualTo(1);
        assertThat(told.text()).contains("First bad position: " + position + ".");
    }

    private static void assertFoundAround(long position) {
        JsonNode proof = proof();
        assertThat(proof.get("valid").asBoolean()).isFalse();
        assertThat(proof.get("firstBadPosition").asLong()).as(proof.toString()).isLessThanOrEqualTo(position);
        assertThat(proof.get("lastBadPosition").asLong()).as(proof.toString()).isGreaterThanOrEqualTo(position);

        Path history = exported().history();
        assertThat(Exported.verify(history, key).exitCode()).isEqualTo(1);
        assertThat(Exported.verify(history, key, "--heads", headsOfBefore.toString())
                        .exitCode())
                .isEqualTo(1);
    }

    /** As whoever can write to the read store would compute them. */
    private static byte[] leaves() {
        List<RawEvent> stored = stored();
        byte[] leaves = new byte[stored.size() * Hash.LENGTH];
        for (int i = 0; i < stored.size(); i++) {
            stored.get(i).leaf(i + 1L).writeTo(leaves, i * Hash.LENGTH);
        }
        return leaves;
    }

    private static GrowingTree grown() {
        GrowingTree tree = new GrowingTree();
        stored().forEach(event -> tree.append(event.leaf(tree.size() + 1)));
        return tree;
    }

    private static List<RawEvent> stored() {
        List<RawEvent> stored = system.inside(StoredEventLog.class).after(StoredEventLog.BEFORE_ALL, 1000);
        assertThat(stored).hasSize((int) events).hasSizeLessThan(256);
        return stored;
    }

    private static JsonNode proof() {
        return system.api.read("/audit/proof/history");
    }

    private static Exported exported() {
        return new Exported(system.api, directory);
    }

    private static MongoCollection<Document> collection(String name) {
        return system.inside(MongoTemplate.class).getCollection(name);
    }

    private static void sql(String statements) {
        try (Connection connection = system.inside(HikariDataSource.class).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
