package dev.kartoteka.standalone.readstore;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that is killed while it writes, and files that were damaged. */
class StoreAfterACrashIT {

    /** The child: a card per counter and a token that must never be ahead of it, until somebody kills it. */
    public static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) {
            StoreUnderTest store = new StoreUnderTest(Path.of(arguments[0]));
            MongoCollection<Document> cards = store.collection("cards");
            MongoCollection<Document> tokens = store.collection("tokens");
            cards.createIndex(new Document("group", 1).append("counter", -1));
            Document token = tokens.find().first();
            PrintStream progress =
                    new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            for (int counter = token == null ? 1 : token.getInteger("counter") + 1; ; counter++) {
                Document card = new Document("counter", counter).append("group", counter % 7);
                cards.replaceOne(eq("_id", counter % 1000), card, new ReplaceOptions().upsert(true));
                tokens.replaceOne(eq("_id", 1), new Document("counter", counter), new ReplaceOptions().upsert(true));
                if (counter % 100 == 0) {
                    // the parent counts these lines and kills after some of them
                    progress.println(counter);
                }
            }
        }
    }

    @RepeatedTest(2)
    void goesBackToOneMomentOfTheKilledProcess(RepetitionInfo repetition, @TempDir Path directory) throws Exception {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int run = 0; run < 2; run++) {
            Process child = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Writer.class.getName(),
                            directory.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
                for (int wanted = 3 + random.nextInt(12); wanted > 0 && lines.readLine() != null; wanted--) {}
                child.destroyForcibly().waitFor();
            }
            try (StoreUnderTest store = new StoreUnderTest(directory)) {
                assertThat(store.startedFresh()).isEqualTo(false);
                assertAgreement(store);
            }
        }
    }

    private static void assertAgreement(StoreUnderTest store) {
        Document token = store.collection("tokens").find().first();
        List<Document> cards = store.collection("cards").find().into(new ArrayList<>());
        int newest = cards.stream()
                .mapToInt(card -> card.getInteger("counter"))
                .max()
                .orElse(0);
        assertThat(newest - (token == null ? 0 : token.getInteger("counter"))).isBetween(0, 1);
        for (int group = 0; group < 7; group++) {
            int wanted = group;
            List<Document> byIndex = store.collection("cards")
                    .find(eq("group", group))
                    .sort(Indexes.descending("counter"))
                    .into(new ArrayList<>());
            List<Document> byScan = cards.stream()
                    .filter(card -> card.getInteger("group") == wanted)
                    .sorted((one, other) -> Integer.compare(other.getInteger("counter"), one.getInteger("counter")))
                    .toList();
            assertThat(byIndex).isEqualTo(byScan);
            assertThat(store.collection("cards").countDocuments(eq("group", group)))
                    .isEqualTo(byScan.size());
        }
    }

    private static Path filled(Path directory) {
        try (StoreUnderTest store = new StoreUnderTest(directory)) {
            MongoCollection<Document> cards = store.collection("cards");
            cards.createIndex(Indexes.ascending("group"));
            for (int i = 0; i < 2000; i++) {
                cards.insertOne(new Document("_id", i).append("group", i % 7).append("counter", i + 1));
            }
        }
        return directory.resolve("read-store.mv");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99})
    void opensAnEarlierVersionOrNoneWhenTheFileWasCutShort(double part, @TempDir Path directory) throws IOException {
        Path file = filled(directory);
        cut(file, (long) (Files.size(file) * part));
        assertFreshOrSound(directory);
    }

    @Test
    void startsFreshWhenNothingOfTheFileIsWhole(@TempDir Path directory) throws IOException {
        cut(filled(directory), 5000);
        assertFreshOrSound(directory);
        assertThat(directory.resolve("read-store.mv.damaged")).exists();
    }

    private static void cut(Path file, long length) throws IOException {
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
            content.setLength(length);
        }
    }

    @Test
    void startsFreshWhenTheFileIsSomethingElse(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("read-store.mv"), "not a store".repeat(1000));
        assertFreshOrSound(directory);
        assertThat(directory.resolve("read-store.mv.damaged")).exists();
    }

    @RepeatedTest(12)
    void neverServesATurnedBit(RepetitionInfo repetition, @TempDir Path directory) throws IOException {
        Path file = filled(directory);
        Random random = new Random(repetition.getCurrentRepetition());
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
            for (int i = 0; i < 3; i++) {
                long place = (long) (random.nextDouble() * content.length());
                content.seek(place);
                int value = content.read();
                content.seek(place);
                content.write(value ^ (1 << random.nextInt(8)));
            }
        }
        assertFreshOrSound(directory);
    }

    /** Either the damage touched nothing that is still in use, or the store begins again. */
    private static void assertFreshOrSound(Path directory) {
        try (StoreUnderTest store = new StoreUnderTest(directory)) {
            List<Document> cards = store.collection("cards").find().into(new ArrayList<>());
            if (store.startedFresh()) {
                assertThat(cards).isEmpty();
            } else {
                assertThat(cards).allSatisfy(card -> assertThat(card)
                        .isEqualTo(new Document("_id", card.get("_id"))
                                .append("group", card.getInteger("_id") % 7)
                                .append("counter", card.getInteger("_id") + 1)));
            }
            store.collection("cards").insertOne(new Document("_id", -1));
        }
    }
}
