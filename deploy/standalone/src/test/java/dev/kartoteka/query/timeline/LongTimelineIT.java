package dev.kartoteka.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.kartoteka.query.list.Page;
import dev.kartoteka.query.projection.Place;
import dev.kartoteka.standalone.readstore.EmbeddedReadStore;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The timeline of a client with whom 100,000 things happened: its last page costs no more than its first. */
@SuppressWarnings("NullAway.Init") // set before the first test
class LongTimelineIT {

    private static final String CLIENT = "client-long";
    private static final long ENTRIES = 100_000;
    private static final int LIMIT = 500;
    private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");

    @TempDir
    private static Path directory;

    private static EmbeddedReadStore server;
    private static MongoClient client;
    private static TimelineStore store;

    @BeforeAll
    static void fill() {
        server = EmbeddedReadStore.start(directory, 0);
        client = MongoClients.create(server.connectionString());
        store = new TimelineStore(Place.first(new MongoTemplate(client, "long")));
        store.prepare();
        write(CLIENT, LongStream.range(0, ENTRIES));
        write("client-before", LongStream.range(0, 1000));
        write("client-other", LongStream.range(0, 1000));
    }

    @AfterAll
    static void close() {
        client.close();
        server.close();
    }

    @Test
    void everyPageExaminesWhatItShowsAndOneMore() {
        List<Long> examined = new ArrayList<>();

        List<Long> shown = readAll(Set.of(), examined::add);

        assertThat(shown).isEqualTo(newestFirst(0, ENTRIES));
        assertThat(examined).hasSize((int) ENTRIES / LIMIT).last().isEqualTo((long) LIMIT);
        assertThat(examined.subList(0, examined.size() - 1)).containsOnly(LIMIT + 1L);
    }

    @Test
    void aPageOfSomeKindsExaminesNoMoreThanItCouldShowOfEach() {
        List<Long> examined = new ArrayList<>();

        List<Long> shown = readAll(Set.of("CALL", "NOTE"), examined::add);

        assertThat(shown)
                .isEqualTo(newestFirst(0, ENTRIES).stream()
                        .filter(position -> !kind(position).equals("VISIT"))
                        .toList());
        assertThat(examined).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(2L * (LIMIT + 1)));
    }

    @Test
    void showsAllThatWasThereOnceInOrderWhileOthersWrite() {
        String busy = "client-busy";
        write(busy, LongStream.range(0, 5000).map(position -> 2 * position));
        List<Long> seen = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Page<TimelineEntry> page = page(busy, Set.of(), 100, cursor);
            page.data().forEach(entry -> seen.add(entry.position()));
            cursor = page.nextCursor();
            // odd ones: newer than all, just above where the reader is, and just below
            long reached = seen.get(seen.size() - 1);
            write(busy, LongStream.of(20_001 + reached, reached + 1, Math.max(1, reached - 1)));
        } while (cursor != null);

        assertThat(seen).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(seen.stream().filter(position -> position % 2 == 0))
                .isEqualTo(newestFirst(0, 5000).stream()
                        .map(position -> 2 * position)
                        .toList());
        assertThat(page(busy, Set.of(), 1, null).data().get(0).position()).isEqualTo(29_801);
    }

    /** Page by page; tells of each how many documents the store looked at. */
    private static List<Long> readAll(Set<String> kinds, LongConsumer examined) {
        List<Long> positions = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            long before = scanned();
            Page<TimelineEntry> page = page(CLIENT, kinds, LIMIT, cursor);
            examined.accept(scanned() - before);
            page.data().forEach(entry -> positions.add(entry.position()));
            cursor = page.nextCursor();
        } while (cursor != null);
        return positions;
    }

    private static Page<TimelineEntry> page(String clientId, Set<String> kinds, int limit, @Nullable String cursor) {
        return store.page(new TimelineQuestion(clientId, kinds, null, null, null, limit, cursor));
    }

    private static long scanned() {
        return client.getDatabase("admin")
                .runCommand(new Document("serverStatus", 1))
                .get("metrics", Document.class)
                .get("queryExecutor", Document.class)
                .getLong("scannedObjects");
    }

    private static List<Long> newestFirst(long from, long to) {
        return LongStream.range(from, to).map(i -> to - 1 - (i - from)).boxed().toList();
    }

    private static void write(String clientId, LongStream positions) {
        List<TimelineEntry> portion = new ArrayList<>();
        positions.forEach(position -> {
            portion.add(entry(clientId, position));
            if (portion.size() == 1000) {
                store.write(portion);
                portion.clear();
            }
        });
        store.write(portion);
    }

    /** Three at a time happen at the same moment. */
    private static TimelineEntry entry(String clientId, long position) {
        Instant time = START.plusSeconds(position / 3);
        return new TimelineEntry(
                clientId,
                position,
                kind(position),
                "InteractionLogged",
                time,
                time,
                "employee-1",
                "EMPLOYEE",
                "REST",
                null,
                "interaction-" + position,
                null,
                null,
                "interaction-" + position,
                "Number " + position,
                List.of(),
                0,
                new TimelineEntry.Visible(time, time));
    }

    private static String kind(long position) {
        return List.of("CALL", "NOTE", "VISIT").get((int) (position % 7 % 3));
    }
}
