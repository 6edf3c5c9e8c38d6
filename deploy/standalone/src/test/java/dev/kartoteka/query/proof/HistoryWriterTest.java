package dev.kartoteka.query.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import dev.kartoteka.shared.proof.MerkleTree;
import dev.kartoteka.shared.proof.Proofs;
import dev.kartoteka.shared.proof.RawEvent;
import dev.kartoteka.shared.proof.SignedHead;
import dev.kartoteka.standalone.readstore.EmbeddedReadStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The tree grows with the history whatever interrupts it, and a history that was changed is not signed again. */
@SuppressWarnings("NullAway.Init") // set before the first test
class HistoryWriterTest {

    @TempDir
    static Path storeDirectory;

    @TempDir
    Path directory;

    private static EmbeddedReadStore server;
    private static MongoClient client;
    private static int stores;

    private MongoTemplate mongo;
    private Tiles tiles;
    private Heads heads;

    @BeforeAll
    static void start() {
        server = EmbeddedReadStore.start(storeDirectory, 0);
        client = MongoClients.create(server.connectionString());
    }

    @AfterAll
    static void end() {
        client.close();
        server.close();
    }

    @BeforeEach
    void emptyStore() {
        stores++;
        mongo = new MongoTemplate(client, "store" + stores);
        tiles = new Tiles(mongo);
        heads = new Heads(mongo);
    }

    @Test
    void growsOverThreeLevelsOfTiles() {
        KnownLog log = new KnownLog(1).add(66_000);

        writer(log).catchUp();

        TiledTree tree = new TiledTree(tiles);
        SignedHead head = heads.latest().orElseThrow();
        assertThat(head.size()).isEqualTo(66_000);
        assertThat(head.isOf(log.tree().root())).isTrue();
        for (int position : List.of(1, 256, 257, 65_536, 65_537, 66_000)) {
            assertThat(Proofs.includes(
                            log.events.get(position - 1).leaf(position),
                            position - 1,
                            head.size(),
                            MerkleTree.inclusionProof(tree, position - 1, head.size()),
                            log.tree().root()))
                    .as("%s", position)
                    .isTrue();
        }
    }

    @Test
    void goesOnAfterEachRestartWithoutGaps() {
        KnownLog log = new KnownLog(1);
        for (int more : List.of(1, 2, 250, 3, 1, 255, 257, 1000, 1)) {
            log.add(more);
            writer(log).catchUp();
            assertWhole(log);
        }
        assertThat(files().heads()).hasSize(9);
    }

    @Test
    void positionsAreWithoutGapsWhereTheStoresNumbersHaveSome() {
        KnownLog log = new KnownLog(3).add(700);

        writer(log).catchUp();

        assertWhole(log);
        assertThat(new TiledTree(tiles).storePosition(699)).isEqualTo(1 + 699 * 3);
        assertThat(check(log).valid()).isTrue();
    }

    @Test
    void doesAgainWhatWasInterruptedAnywhere() {
        KnownLog log = new KnownLog(1).add(300);
        writer(log).catchUp();
        log.add(500);
        writer(log).catchUp();

        // as if it had ended before it said how large the tree is, and one who lags behind had gone on from there
        mongo.getCollection(Tiles.STATE).updateOne(Filters.eq("_id", "tree"), Updates.set("size", 290L));
        writer(log).catchUp();
        assertWhole(log);

        mongo.getCollection(Tiles.COLLECTION).deleteOne(Filters.eq("_id", "0-3"));
        writer(log).catchUp();
        assertWhole(log);
    }

    @Test
    void severalAtOnceMakeTheSameTree() {
        KnownLog log = new KnownLog(1).add(400);
        HistoryWriter one = writer(log);
        HistoryWriter other = writer(log);
        one.catchUp();
        log.add(90);
        other.catchUp();
        log.add(300);
        one.catchUp();
        other.catchUp();

        assertWhole(log);
        assertThat(one.problem()).isNull();
        assertThat(other.problem()).isNull();
        assertThat(check(log).valid()).isTrue();
    }

    @Test
    void aReadStoreThatWasLostIsMadeAgainAndTheHeadsStillBind() {
        KnownLog log = new KnownLog(1).add(10);
        writer(log).catchUp();
        writer(log.add(10)).catchUp();
        List<SignedHead> before = heads.after(0, 10);
        emptyStore();

        HistoryWriter again = writer(log);
        again.catchUp();

        assertThat(again.problem()).isNull();
        assertThat(heads.after(0, 10)).isEqualTo(before).hasSize(2);
        assertWhole(log);
    }

    @Test
    void aChangedHistoryIsNotSignedAgainEvenWithAnEmptyReadStore() {
        KnownLog log = new KnownLog(1).add(10);
        writer(log).catchUp();
        writer(log.add(10)).catchUp();
        emptyStore();
        log.events.set(14, KnownLog.event(15, "forged"));
        log.add(5);

        HistoryWriter again = writer(log);
        again.catchUp();
        again.catchUp();

        assertThat(again.problem()).contains("first 20 events");
        assertThat(heads.latest().orElseThrow().size()).isEqualTo(10);
        assertThat(files().heads()).hasSize(2);
        HistoryProof proof = check(log);
        assertThat(proof.valid()).isFalse();
        assertThat(proof.firstBadPosition()).isEqualTo(11);
        assertThat(proof.lastBadPosition()).isEqualTo(20);
    }

    @Test
    void aHoleInAStoreThatLeavesNoneStopsIt() {
        KnownLog log = new KnownLog(1).add(10);
        RawEvent lost = log.events.remove(4);

        HistoryWriter writer = writer(log);
        writer.catchUp();

        assertThat(lost.storePosition()).isEqualTo(5);
        assertThat(writer.problem()).contains("position 6");
        assertThat(tiles.size()).isEqualTo(4);
    }

    @Test
    void headsAreSignedByNumberOfEventsToo() {
        KnownLog log = new KnownLog(1).add(3500);

        new HistoryWriter(log, tiles, heads, files(), Duration.ofDays(1), 1000).catchUp();

        assertThat(heads.after(0, 10).stream().map(SignedHead::size)).containsExactly(1000L, 2000L, 3000L);
    }

    @Test
    void halfALineThatAPowerCutLeftIsNoHead() throws Exception {
        KnownLog log = new KnownLog(1).add(10);
        writer(log).catchUp();
        Files.writeString(directory.resolve("heads.ndjson"), "{\"size\":", StandardOpenOption.APPEND);

        writer(log.add(10)).catchUp();

        assertThat(files().heads()).hasSize(2);
        assertWhole(log);
    }

    /** The history may never get to where such a head would be compared with it. */
    @Test
    void attack5AHeadOfMoreThanThereIsIsFoundByItsSignature() throws Exception {
        KnownLog log = new KnownLog(1).add(10);
        writer(log).catchUp();
        Path file = directory.resolve("heads.ndjson");
        Files.writeString(file, Files.readString(file).replace("\"size\":10", "\"size\":50"));

        HistoryWriter again = writer(log.add(10));
        again.catchUp();

        assertThat(again.problem()).isNotNull();
    }

    /** Attack 5: any bit of it, but for the end of the last line, without which that line is one that was never published. */
    @RepeatedTest(40)
    void attack5ATurnedBitInTheFileOfHeadsIsFound() throws Exception {
        KnownLog log = new KnownLog(1).add(10);
        writer(log).catchUp();
        writer(log.add(10)).catchUp();
        Path file = directory.resolve("heads.ndjson");
        byte[] content = Files.readAllBytes(file);
        int place = ThreadLocalRandom.current().nextInt(content.length - 1);
        content[place] ^= (byte) (1 << ThreadLocalRandom.current().nextInt(8));
        Files.write(file, content);

        HistoryWriter again = writer(log.add(10));
        again.catchUp();

        String told = "byte " + place + " of " + new String(content, StandardCharsets.ISO_8859_1);
        assertThat(again.problem()).as(told).isNotNull();
        assertThat(check(log).valid()).as(told).isFalse();
        assertThat(heads.latest().orElseThrow().size()).isEqualTo(20);
    }

    @Test
    void theKeyIsItsOwnersAndStays() throws Exception {
        ProofFiles files = files();
        Path key = directory.resolve("signing-key.pem");

        assertThat(files().publicKey().id()).isEqualTo(files.publicKey().id());
        if (key.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(Files.getPosixFilePermissions(key)).hasSize(2);
        }
    }

    private void assertWhole(KnownLog log) {
        TiledTree tree = new TiledTree(tiles);
        long size = log.events.size();
        assertThat(tiles.size()).isEqualTo(size);
        assertThat(MerkleTree.root(tree, size)).isEqualTo(log.tree().root());
        for (int i = 0; i < size; i++) {
            assertThat(tree.leaf(i)).isEqualTo(log.events.get(i).leaf(i + 1L));
        }
        assertThat(heads.latest().orElseThrow().isOf(log.tree().root())).isTrue();
    }

    private HistoryProof check(KnownLog log) {
        return new HistoryCheck(log, tiles, heads, files()).check();
    }

    private HistoryWriter writer(KnownLog log) {
        return new HistoryWriter(log, tiles, heads, files(), Duration.ZERO, 100_000);
    }

    private ProofFiles files() {
        return new ProofFiles(new JsonMapper(), directory, directory.toString(), "");
    }
}
