package dev.kartoteka.standalone.readstore;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers beside a writer. */
class StoreUnderLoadIT {

    @Test
    void showsNoDocumentHalfWritten(@TempDir Path directory) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try (StoreUnderTest store = new StoreUnderTest(directory)) {
            MongoCollection<Document> cards = store.collection("cards");
            cards.createIndex(Indexes.ascending("group"));
            for (int id = 0; id < 50; id++) {
                cards.insertOne(card(id, 0));
            }
            Future<?> writer = threads.submit(() -> {
                for (int i = 1; i < 2000; i++) {
                    cards.replaceOne(eq("_id", i % 50), card(i % 50, i), new ReplaceOptions().upsert(true));
                }
            });
            List<Future<?>> readers = new ArrayList<>();
            for (int reader = 0; reader < 2; reader++) {
                readers.add(threads.submit(() -> {
                    while (!writer.isDone()) {
                        assertThat(cards.find().into(new ArrayList<>()))
                                .hasSize(50)
                                .allMatch(card -> Objects.equals(card.get("one"), card.get("other")));
                        long inGroups = 0;
                        for (Document card : cards.find(eq("group", 1))) {
                            assertThat(card).containsEntry("group", 1);
                            inGroups++;
                        }
                        assertThat(inGroups).isBetween(0L, 50L);
                    }
                }));
            }
            writer.get();
            for (Future<?> reader : readers) {
                reader.get();
            }
            assertThat(cards.countDocuments(eq("group", 0)) + cards.countDocuments(eq("group", 1)))
                    .isEqualTo(50);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Document card(int id, int version) {
        return new Document("_id", id)
                .append("group", version % 2)
                .append("one", version)
                .append("other", version);
    }
}
