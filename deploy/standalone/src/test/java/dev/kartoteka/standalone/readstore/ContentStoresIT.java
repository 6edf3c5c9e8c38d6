package dev.kartoteka.standalone.readstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import dev.kartoteka.platform.documents.DocumentStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.ClassUtils;

/**
 * Where documents and files lie keeps one contract: as files beside the embedded event store, and in GridFS where the sides run
 * apart. There each process has a store of its own over the same database, so all is read by another than wrote it.
 */
@SuppressWarnings("NullAway.Init") // before each test
class ContentStoresIT {

    private static final int SEVERAL_CHUNKS = 3 * 255 * 1024 + 17; // of GridFS

    private static final String RECORD = "document-1";

    @TempDir
    private Path directory;

    private StoreUnderTest mongo;

    @BeforeEach
    void start() {
        mongo = new StoreUnderTest(directory.resolve("mongo"));
    }

    @AfterEach
    void stop() {
        mongo.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"embedded", "axon-server"})
    void whatOneProcessKeptAnotherServes(String eventStore) {
        byte[] large = bytes(SEVERAL_CHUNKS);
        inTwoProcesses(eventStore, (one, other) -> {
            one.put(RECORD, "a", stream -> stream.write(large));
            one.put(RECORD, "b", stream -> stream.write(bytes(1)));
            one.put("file-2", "a", stream -> {});

            assertThat(read(other, RECORD, "a")).hasValue(large);
            assertThat(read(other, RECORD, "b")).hasValue(bytes(1));
            assertThat(read(other, "file-2", "a")).hasValue(new byte[0]);
            assertThat(read(other, "file-2", "b"))
                    .as("the content of another record")
                    .isEmpty();
            assertThat(read(other, "document-none", "a")).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"embedded", "axon-server"})
    void whatCannotBeWrittenToItsEndIsNotThere(String eventStore) {
        inTwoProcesses(eventStore, (one, other) -> {
            assertThatThrownBy(() -> one.put(RECORD, "a", stream -> {
                        stream.write(bytes(SEVERAL_CHUNKS));
                        throw new IOException("the caller hung up");
                    }))
                    .hasMessage("the caller hung up");

            assertThat(read(other, RECORD, "a")).isEmpty();
            other.put(RECORD, "a", stream -> stream.write(bytes(3)));
            assertThat(read(one, RECORD, "a")).hasValue(bytes(3));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"embedded", "axon-server"})
    void whatIsDeletedIsGoneForAll(String eventStore) {
        inTwoProcesses(eventStore, (one, other) -> {
            for (String content : List.of("a", "b", "c")) {
                one.put(RECORD, content, stream -> stream.write(bytes(SEVERAL_CHUNKS)));
            }
            one.put("document-10", "a", stream -> stream.write(bytes(2)));

            other.delete(RECORD, "a");
            other.delete(RECORD, "a");
            assertThat(read(one, RECORD, "a")).isEmpty();
            assertThat(read(one, RECORD, "b")).isPresent();
            other.deleteAll(RECORD);
            other.deleteAll(RECORD);

            assertThat(read(one, RECORD, "b")).isEmpty();
            assertThat(read(one, RECORD, "c")).isEmpty();
            assertThat(read(one, "document-10", "a"))
                    .as("of a record whose name begins alike")
                    .hasValue(bytes(2));
        });
        assertThat(mongo.client()
                        .getDatabase("papers")
                        .getCollection("contents.chunks")
                        .countDocuments())
                .as("nothing is left behind but the one that stays")
                .isEqualTo(eventStore.equals("embedded") ? 0 : 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"embedded", "axon-server"})
    void noNumberIsGivenTwice(String eventStore) {
        inTwoProcesses(eventStore, (one, other) -> {
            assertThat(one.next("CONTRACT-2026")).isOne();
            assertThat(one.next("CONTRACT-2027")).isOne();
            DocumentStore second = eventStore.equals("embedded") ? one : other; // files are of one process alone
            ExecutorService threads = Executors.newFixedThreadPool(4);
            try {
                List<Callable<Long>> wanted = new ArrayList<>(Collections.nCopies(50, () -> one.next("CONTRACT-2026")));
                wanted.addAll(Collections.nCopies(50, () -> second.next("CONTRACT-2026")));
                List<Long> given = new ArrayList<>();
                for (Future<Long> number : threads.invokeAll(wanted)) {
                    given.add(number.get());
                }
                assertThat(given)
                        .containsExactlyInAnyOrderElementsOf(
                                LongStream.rangeClosed(2, 101).boxed().toList());
            } finally {
                threads.shutdownNow();
            }
            assertThat(other.next("CONTRACT-2026")).isEqualTo(102);
        });
    }

    /** As the settings choose them. */
    private void inTwoProcesses(String eventStore, Use use) {
        try (AnnotationConfigApplicationContext one = process(eventStore);
                AnnotationConfigApplicationContext other = process(eventStore)) {
            use.of(one.getBean(DocumentStore.class), other.getBean(DocumentStore.class));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private AnnotationConfigApplicationContext process(String eventStore) {
        AnnotationConfigApplicationContext process = new AnnotationConfigApplicationContext();
        process.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "kartoteka.event-store",
                                eventStore,
                                "kartoteka.data-dir",
                                directory.toString(),
                                "kartoteka.documents.database",
                                "papers")));
        process.registerBean(MongoClient.class, mongo::client, bean -> bean.setDestroyMethodName(""));
        process.register(
                ClassUtils.resolveClassName("dev.kartoteka.platform.documents.DocumentStoreConfiguration", null));
        process.refresh();
        return process;
    }

    private static Optional<byte[]> read(DocumentStore store, String recordId, String contentId) throws IOException {
        Optional<InputStream> found = store.open(recordId, contentId);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream content = found.get()) {
            return Optional.of(content.readAllBytes());
        }
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private interface Use {
        void of(DocumentStore one, DocumentStore other) throws Exception;
    }
}
