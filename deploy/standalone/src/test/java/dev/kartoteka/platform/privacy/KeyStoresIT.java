package dev.kartoteka.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.zaxxer.hikari.HikariDataSource;
import dev.kartoteka.standalone.eventstore.DataDirectoryLock;
import dev.kartoteka.standalone.eventstore.EventStoreServer;
import dev.kartoteka.standalone.keystore.PostgresKeyStore;
import dev.kartoteka.standalone.readstore.EmbeddedReadStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every key store must do. */
@SuppressWarnings("NullAway.Init") // before all tests
class KeyStoresIT {

    @TempDir
    private static Path directory;

    private static EventStoreServer postgres;
    private static HikariDataSource pool;
    private static EmbeddedReadStore mongo;
    private static MongoClient client;
    private static int databases;

    @BeforeAll
    static void start() {
        postgres = EventStoreServer.start(DataDirectoryLock.take(directory.resolve("postgres-data")));
        pool = postgres.newPool("keys", 2);
        mongo = EmbeddedReadStore.start(directory.resolve("mongo-data"), 0);
        client = MongoClients.create(mongo.connectionString());
    }

    @AfterAll
    static void stop() {
        client.close();
        mongo.close();
        pool.close();
        postgres.close();
    }

    static Stream<KeyStore> stores() {
        databases++;
        HikariDataSource fresh = postgres.newPool("keys" + databases, 2);
        fresh.setMinimumIdle(0);
        return Stream.of(PostgresKeyStore.open(fresh), new MongoKeyStore(client.getDatabase("keys" + databases)))
                .onClose(fresh::close);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void keepsOneKeyARecord(KeyStore store) {
        assertThat(store.create(List.of(key(1, "client-1"), key(2, "client-2"))))
                .containsExactlyInAnyOrder(1L, 2L);

        assertThat(store.create(List.of(key(3, "client-1"), key(2, "client-3"), key(4, "client-4"))))
                .containsExactly(4L);

        assertThat(store.ofRecords(List.of("client-1", "client-9")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.id()).isEqualTo(1);
                    assertThat(found.wrapped()).isEqualTo(key(1, "client-1").wrapped());
                    assertThat(found.subjects()).containsExactly("client-1");
                    assertThat(found.masterKeyId()).isEqualTo("old");
                });
        assertThat(store.from(2, 5)).extracting(StoredKey::id).containsExactly(2L, 4L);
        assertThat(store.from(1, 1)).extracting(StoredKey::id).containsExactly(1L);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void destroysWhatIsAboutAPersonAndNothingElse(KeyStore store) {
        store.create(List.of(key(1, "client-1"), key(2, "client-2"), key(3, "deal-1", "client-2")));
        store.addSubjects("deal-1", Set.of("client-1"));

        assertThat(store.destroy("client-1")).containsExactlyInAnyOrder("client-1", "deal-1");
        assertThat(store.destroy("client-1")).containsExactlyInAnyOrder("client-1", "deal-1");

        assertThat(store.ofRecords(List.of("client-1", "deal-1"))).hasSize(2).allMatch(StoredKey::destroyed);
        assertThat(store.ofRecords(List.of("client-2"))).hasSize(1).noneMatch(StoredKey::destroyed);
        assertThat(store.count("old")).isEqualTo(new KeyStore.Count(1, 1, 2));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void knowsThatSomebodyWasErasedOfWhomThereWasNothing(KeyStore store) {
        store.destroy("client-1");
        store.destroy("contact-1");

        assertThat(store.create(List.of(key(5, "client-1")))).isEmpty();
        assertThat(store.ofRecords(List.of("client-1", "contact-1"))).hasSize(2).allMatch(StoredKey::destroyed);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void rewrapsButDoesNotBringBack(KeyStore store) {
        store.create(List.of(key(1, "client-1"), key(2, "client-2"), key(3, "client-3")));
        List<StoredKey> portion = store.notWrappedBy("new", 2);
        assertThat(portion).hasSize(2);
        store.destroy(portion.get(0).recordId());

        store.rewrap(portion.stream()
                .map(key -> new StoredKey(key.id(), key.recordId(), key.subjects(), "new", new byte[] {9}))
                .toList());
        store.clearRemnants();

        assertThat(store.count("new")).isEqualTo(new KeyStore.Count(2, 1, 1));
        assertThat(store.notWrappedBy("new", 5))
                .extracting(StoredKey::masterKeyId)
                .containsExactly("old");
    }

    private static StoredKey key(long id, String recordId, String... more) {
        Set<String> subjects = new java.util.HashSet<>(List.of(more));
        subjects.add(recordId);
        return new StoredKey(id, recordId, subjects, "old", new byte[] {(byte) id, 2, 3});
    }
}
