package dev.kartoteka.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import dev.kartoteka.standalone.readstore.EmbeddedReadStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever of a batch is there already, the collection then holds the batch as it is. */
@SuppressWarnings("NullAway.Init") // JUnit sets them
class AbsoluteWritesIT {

    private static final int BATCH = 500;

    @TempDir
    private Path directory;

    private EmbeddedReadStore store;
    private MongoClient client;
    private MongoCollection<Document> rows;

    @BeforeEach
    void start() {
        store = EmbeddedReadStore.start(directory, 0);
        client = MongoClients.create(store.connectionString());
        rows = client.getDatabase("crm").getCollection("rows");
        rows.createIndex(Indexes.ascending("text"));
    }

    @AfterEach
    void end() {
        client.close();
        store.close();
    }

    @Test
    void newOnesAreWrittenAndAgainChangesNothing() {
        List<Document> batch = batch(0, BATCH, "first");

        AbsoluteWrites.write(rows, batch);
        assertThat(all()).isEqualTo(batch);
        AbsoluteWrites.write(rows, batch);
        assertThat(all()).isEqualTo(batch);
    }

    @Test
    void thoseThatAreThereAreWrittenOverBesideNewOnes() {
        AbsoluteWrites.write(rows, batch(0, BATCH, "first"));

        List<Document> overlapping = batch(BATCH / 2, 2 * BATCH, "second");
        AbsoluteWrites.write(rows, overlapping);

        List<Document> wanted = new ArrayList<>(batch(0, BATCH / 2, "first"));
        wanted.addAll(overlapping);
        assertThat(all()).isEqualTo(wanted);
        assertThat(rows.countDocuments(new Document("text", "first"))).isEqualTo(BATCH / 2);
    }

    @Test
    void twiceInOneBatchTheLastOneStays() {
        AbsoluteWrites.write(rows, List.of(row(1, "first"), row(2, "other"), row(1, "last")));

        assertThat(all()).containsExactly(row(1, "last"), row(2, "other"));
    }

    @Test
    void nothingIsWrittenOfNothing() {
        AbsoluteWrites.write(rows, List.of());

        assertThat(all()).isEmpty();
    }

    @Test
    void whatIsRefusedForAnotherReasonIsNotPassedOver() {
        rows.createIndex(Indexes.ascending("only"), new IndexOptions().unique(true));

        assertThatExceptionOfType(MongoBulkWriteException.class)
                .isThrownBy(() -> AbsoluteWrites.write(rows, List.of(row(1, "first"), row(2, "second"))));
    }

    private List<Document> all() {
        return rows.find().sort(Sorts.ascending("_id")).into(new ArrayList<>());
    }

    private static List<Document> batch(int from, int to, String text) {
        return IntStream.range(from, to).mapToObj(id -> row(id, text)).toList();
    }

    private static Document row(int id, String text) {
        return new Document("_id", id).append("text", text);
    }
}
